import type { ReportingRates } from '../progressQueries.ts';

export interface ReportingSummary {
  expected: number;
  submitted: number;
  /** null where the viewer may not know the state of every submitted report. */
  approved: number | null;
  /** Ids of the organisations whose expected report is not in. */
  notIn: number[];
}

/** How many reports of a period are in, how many of them approved, and who has not reported. */
export function summarizeReporting({ organisations }: Pick<ReportingRates, 'organisations'>): ReportingSummary {
  const expected = organisations.filter((each) => each.expected);
  const submitted = expected.filter((each) => each.submitted);
  const isKnown = submitted.every(({ state }) => typeof state === 'string');
  return {
    expected: expected.length,
    submitted: submitted.length,
    approved: isKnown ? submitted.filter(({ state }) => state === 'approved').length : null,
    notIn: expected.filter((each) => !each.submitted).map(({ organisationId }) => organisationId),
  };
}
