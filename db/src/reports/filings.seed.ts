import type { Report } from '@pilotage/shared';
import { daysAfter, type PeriodFacts } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';

/** The status of the report of one organisation, with the days of its changes. */
export interface Filing {
  state: Report['state'];
  /** Whether the report has any content. */
  hasContent: boolean;
  submittedOn: string | null;
  /** Day of approval or return. */
  decidedOn: string | null;
}

/** Status relative to the first load of the demo; numbers are days before it. */
interface FilingStatus {
  state: Report['state'];
  hasContent: boolean;
  daysSinceSubmission?: number;
  daysSinceDecision?: number;
}

const approved = (daysSinceSubmission: number, daysSinceDecision: number): FilingStatus => ({
  state: 'approved',
  hasContent: true,
  daysSinceSubmission,
  daysSinceDecision,
});
const returned = (daysSinceSubmission: number, daysSinceDecision: number): FilingStatus => ({
  state: 'returned',
  hasContent: true,
  daysSinceSubmission,
  daysSinceDecision,
});
const submitted = (daysSinceSubmission: number): FilingStatus => ({ state: 'submitted', hasContent: true, daysSinceSubmission });
const draft: FilingStatus = { state: 'draft', hasContent: true };
const untouched: FilingStatus = { state: 'draft', hasContent: false };

/** The fourth period was due 14 days before: one report was submitted late, one is still missing. */
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

/** The fifth period is due in 30 days. */
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

/** Days of delay of late reports in closed periods, by slug and period. */
const lateByOrganisation: ReadonlyMap<string, number> = new Map([
  ['ifka/2', 6],
  ['roots-of-impact/2', 1],
  ['ucdc/3', 3],
]);

function filingInTimeOf(slug: string, index: number, { number, dueOn }: PeriodFacts): Filing {
  const submittedOn = daysAfter(dueOn, lateByOrganisation.get(`${slug}/${number}`) ?? -((index * 3 + number) % 11));
  return { state: 'approved', hasContent: true, submittedOn, decidedOn: daysAfter(submittedOn, 6 + (index % 5)) };
}

/** The status of the report of an organisation in a period; `index` is the position of the organisation. */
export function filingOf(slug: string, index: number, period: PeriodFacts, today: string): Filing {
  const statusBySlug = statusByPeriod.get(period.number);
  if (!statusBySlug) return filingInTimeOf(slug, index, period);
  const { state, hasContent, daysSinceSubmission, daysSinceDecision } = getNamed(statusBySlug, slug);
  const dayBefore = (days: number | undefined) => (days === undefined ? null : daysAfter(today, -days));
  return { state, hasContent, submittedOn: dayBefore(daysSinceSubmission), decidedOn: dayBefore(daysSinceDecision) };
}
