import type { ChartRow } from '../../charts/chartRows.ts';

const colouredStatuses = ['ahead', 'onTrack', 'atRisk', 'behind'] as const;
type ColouredStatus = (typeof colouredStatuses)[number];

/** A country of the consortium on a map. */
export interface MapRegion {
  key: string;
  name: string;
  /** The status that gives the colour; null where there is none. */
  status: ColouredStatus | null;
  mark: ChartRow['mark'];
  /** Whether it has an attainment: a value without a target has none. */
  hasAttainment: boolean;
  /** Its attainment, or the word instead of it. */
  label: string;
  /** Its name with figure and status, for readers of the screen. */
  spoken: string;
  details: readonly string[];
  /** Where its explanation is. */
  to: string;
}

/** The status of a row that has a colour: one that was judged. */
export const colouredStatusOf = ({ status }: Pick<ChartRow, 'status'>): ColouredStatus | null =>
  colouredStatuses.find((each) => each === status) ?? null;

/** Which countries stand how to their path. Each is in one group; without an attainment none is judged. */
export function groupByStatus<Row extends Pick<ChartRow, 'status' | 'attainment' | 'value'>>(rows: readonly Row[]) {
  const withStatus = (...wanted: ColouredStatus[]) =>
    rows.filter((row) => wanted.some((status) => status === colouredStatusOf(row)) && row.attainment !== null);
  return {
    ahead: withStatus('ahead'),
    onTrack: withStatus('onTrack'),
    short: withStatus('atRisk', 'behind'),
    unjudged: rows.filter((row) => row.attainment !== null && colouredStatusOf(row) === null),
    /** A value that nothing can be held against: no target, or no baseline. */
    uncompared: rows.filter(({ attainment, value }) => attainment === null && value !== null),
    none: rows.filter(({ attainment, value }) => attainment === null && value === null),
  };
}
