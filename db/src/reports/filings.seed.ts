import type { Report } from '@pilotage/shared';
import { daysAfter, type PeriodFacts } from '../demo/calendar.seed.ts';
import { named } from '../demo/named.seed.ts';

/** How far one organisation's report has come, and on which days that happened. */
export interface Filing {
  state: Report['state'];
  /** Whether anything has been entered. */
  begun: boolean;
  handedInOn: string | null;
  /** When it was approved or returned. */
  decidedOn: string | null;
}

/** In days before the one on which the demo is loaded first. */
interface Standing {
  state: Report['state'];
  begun: boolean;
  handedIn?: number;
  decided?: number;
}

const approved = (handedIn: number, decided: number): Standing => ({ state: 'approved', begun: true, handedIn, decided });
const returned = (handedIn: number, decided: number): Standing => ({ state: 'returned', begun: true, handedIn, decided });
const submitted = (handedIn: number): Standing => ({ state: 'submitted', begun: true, handedIn });
const draft: Standing = { state: 'draft', begun: true };
const untouched: Standing = { state: 'draft', begun: false };

/** The fourth period was due 14 days before: one report is handed in late, and one is late still. */
const fourth: ReadonlyMap<string, Standing> = new Map([
  ['democenter', approved(23, 12)],
  ['ucdc', approved(16, 5)],
  ['zsi', approved(27, 12)],
  ['arbeit-plus', approved(18, 11)],
  ['social-impact', approved(15, 9)],
  ['roots-of-impact', submitted(8)],
  ['bkik', draft],
  ['ifka', submitted(17)],
  ['fundusz-wspolpracy', returned(19, 4)],
  ['rops-poznan', approved(20, 9)],
  ['pontis', approved(29, 12)],
  ['sos', approved(22, 10)],
  ['eim', submitted(15)],
]);

/** The fifth is due in 30 days. */
const fifth: ReadonlyMap<string, Standing> = new Map([
  ['democenter', submitted(2)],
  ['ucdc', untouched],
  ['zsi', approved(6, 2)],
  ['arbeit-plus', draft],
  ['social-impact', untouched],
  ['roots-of-impact', untouched],
  ['bkik', untouched],
  ['ifka', untouched],
  ['fundusz-wspolpracy', untouched],
  ['rops-poznan', draft],
  ['pontis', approved(5, 1)],
  ['sos', draft],
  ['eim', submitted(3)],
]);

const standings: ReadonlyMap<number, ReadonlyMap<string, Standing>> = new Map([
  [4, fourth],
  [5, fifth],
]);

/** Days by which reports of closed periods came too late, by slug and period. */
const late: ReadonlyMap<string, number> = new Map([
  ['ifka/2', 6],
  ['roots-of-impact/2', 1],
  ['ucdc/3', 3],
]);

function filedInTime(slug: string, place: number, { number, dueOn }: PeriodFacts): Filing {
  const handedInOn = daysAfter(dueOn, late.get(`${slug}/${number}`) ?? -((place * 3 + number) % 11));
  return { state: 'approved', begun: true, handedInOn, decidedOn: daysAfter(handedInOn, 6 + (place % 5)) };
}

/** How the report of an organisation stands in a period; `place` is its number among the organisations. */
export function filingOf(slug: string, place: number, period: PeriodFacts, today: string): Filing {
  const open = standings.get(period.number);
  if (!open) return filedInTime(slug, place, period);
  const { state, begun, handedIn, decided } = named(open, slug);
  const ago = (days: number | undefined) => (days === undefined ? null : daysAfter(today, -days));
  return { state, begun, handedInOn: ago(handedIn), decidedOn: ago(decided) };
}
