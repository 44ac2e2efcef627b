import type { FigureSpread } from '@pilotage/shared';
import type { ProgressComparisonRow } from '../progress/progressQueries.ts';
import { findShownAbsence } from './findShownAbsence.ts';

/** Why a row has no attainment: the mark instead of a bar, never a colour alone. */
export type ChartMark =
  | 'bar'
  | 'zero'
  | 'missing'
  | 'notDue'
  | 'notApplicable'
  | 'withheld'
  | 'inReview'
  | 'notExpected'
  | 'zeroDenominator'
  | 'noAttainment'
  | 'none';

type ChartStatus = NonNullable<ProgressComparisonRow['status']>;

export interface ChartRow {
  key: string;
  name: string;
  value: number | null;
  baseline: number | null;
  target: number | null;
  attainment: number | null;
  /** Expected by now, as a share of the way from baseline to target; null where it is not defined. */
  expected: number | null;
  status: ChartStatus | null;
  mark: ChartMark;
  /** The reason, for the mark "not expected". */
  reason: string | null;
  n: number;
  of: number;
  /** Number of the n cells that are held against the target; null where all are, or none. */
  compared: number | null;
  /** Number of expected cells without a figure, in a row that has a value. */
  gaps: number;
  illustrative: boolean;
  /** Number of figures that were reported in the period itself; 0: the value is carried forward. null where it is not known. */
  reported: number | null;
  /** Of a median: how many of its results are where they are expected to be, of those with a status. */
  met: MetCount | null;
  /** Of a median: n and range of the results that it is the median of. */
  spread?: FigureSpread | null;
}

export interface MetCount {
  met: number;
  judged: number;
}

/** Whether all of the value comes from earlier periods. */
export const isCarried = ({ reported, attainment, value }: ChartRow): boolean =>
  reported === 0 && (attainment !== null || value !== null);

function markOf(row: ProgressComparisonRow): ChartMark {
  if (row.attainment === 0) return 'zero';
  if (row.attainment !== null) return 'bar';
  if (row.value !== null) return 'noAttainment';
  return findShownAbsence(row.missing)?.why ?? 'none';
}

type ChartMeasure = 'attainment' | 'value';

/** Highest first; rows without a value are last, by name. */
export const compareByMeasure = (measure: ChartMeasure) => (one: ChartRow, other: ChartRow) => {
  const [a, b] = [one[measure], other[measure]];
  if (a !== null && b !== null) return b - a || one.name.localeCompare(other.name);
  if (a === b) return one.name.localeCompare(other.name);
  return a === null ? 1 : -1;
};

/** The rows of chart, table, export and sentence. */
export function createChartRows(
  rows: readonly ProgressComparisonRow[],
  nameOf: (key: string) => string,
  measure: ChartMeasure = 'attainment',
): ChartRow[] {
  const chartRows = rows.map((row): ChartRow => {
    const mark = markOf(row);
    return {
      key: row.key,
      name: nameOf(row.key),
      value: row.value,
      baseline: row.baseline,
      target: row.target,
      attainment: row.attainment,
      expected: row.expectedAttainment,
      status: row.status,
      mark,
      reason: mark === 'notExpected' ? (findShownAbsence(row.missing)?.reason ?? null) : null,
      n: row.n,
      of: row.of,
      compared: row.compared && row.compared.n > 0 && row.compared.n < row.n ? row.compared.n : null,
      gaps: row.gaps.length,
      illustrative: row.illustrative === true,
      reported: row.series?.at(-1)?.reported ?? null,
      met: null,
    };
  });
  return chartRows.sort(compareByMeasure(measure));
}

/** The finding as parameters of a sentence: who leads (several where equal), who is last, and who has no data. */
export function summarizeChartRows<Row extends ChartRow>(rows: readonly Row[], measure: ChartMeasure = 'attainment') {
  const shown = rows.filter((row) => row[measure] !== null);
  const last = shown.at(-1);
  const leaders = shown.filter((row) => row[measure] === shown[0]?.[measure]);
  return {
    leaders,
    last: last && !leaders.includes(last) ? last : null,
    rowsWithoutValue: rows.filter((row) => row[measure] === null),
    n: rows.reduce((sum, row) => sum + row.n, 0),
    of: rows.reduce((sum, row) => sum + row.of, 0),
  };
}
