import type { Report } from '@pilotage/shared';
import { daysAfter, type PeriodFacts } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';

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
interface FilingStatus {
  state: Report['state'];
  begun: boolean;
  handedIn?: number;
  decided?: number;
}

const approved = (handedIn: number, decided: number): FilingStatus => ({ state: 'approved', begun: true, handedIn, decided });
const returned = (handedIn: number, decided: number): FilingStatus => ({ state: 'returned', begun: true, handedIn, decided });
const submitted = (handedIn: number): FilingStatus => ({ state: 'submitted', begun: true, handedIn });
const draft: FilingStatus = { state: 'draft', begun: true };
const untouched: FilingStatus = { state: 'draft', begun: false };

/** The fourth period was due 14 days before: one report is handed in late, and one is late still. */
const fourthPeriod: ReadonlyMap<string, FilingStatus> = new Map([
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
const fifthPeriod: ReadonlyMap<string, FilingStatus> = new Map([
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

const statusByPeriod: ReadonlyMap<number, ReadonlyMap<string, FilingStatus>> = new Map([
  [4, fourthPeriod],
  [5, fifthPeriod],
]);

/** Days by which reports of closed periods came too late, by slug and period. */
const lateByOrganisation: ReadonlyMap<string, number> = new Map([
  ['ifka/2', 6],
  ['roots-of-impact/2', 1],
  ['ucdc/3', 3],
]);

function filingInTimeOf(slug: string, index: number, { number, dueOn }: PeriodFacts): Filing {
  const handedInOn = daysAfter(dueOn, lateByOrganisation.get(`${slug}/${number}`) ?? -((index * 3 + number) % 11));
  return { state: 'approved', begun: true, handedInOn, decidedOn: daysAfter(handedInOn, 6 + (index % 5)) };
}

/** How the report of an organisation stands in a period; `place` is its number among the organisations. */
export function filingOf(slug: string, index: number, period: PeriodFacts, today: string): Filing {
  const open = statusByPeriod.get(period.number);
  if (!open) return filingInTimeOf(slug, index, period);
  const { state, begun, handedIn, decided } = getNamed(open, slug);
  const ago = (days: number | undefined) => (days === undefined ? null : daysAfter(today, -days));
  return { state, begun, handedInOn: ago(handedIn), decidedOn: ago(decided) };
}
