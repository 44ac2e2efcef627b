import {
  computePerUnit,
  computeWilsonInterval,
  type FigureInterval,
  type ProgressRow,
  sizeOfTotal,
  type TotalScale,
} from '@pilotage/shared';
import { type ChartRow, compareByMeasure, createChartRows } from '../../charts/chartRows.ts';

/** A total at the chosen scale: `value` is what the bar shows. */
export interface TotalRow extends ChartRow {
  /** The total as it is. */
  total: number | null;
  /** By what it is divided: inhabitants, or EUR; null where that is not known, and without a value. */
  size: number | null;
  /** Countries or organisations in the total whose size is not known: then it has no quotient. */
  unknownSizes: readonly string[];
  /** Of a share of counted cases: between which shares the true one lies. */
  interval: FigureInterval | null;
}

/** What a part has: inhabitants or a budget, and whether that was ever published. */
interface PartSize {
  size: number | null;
  isIllustrative: boolean;
}

export interface TotalRowsParams {
  rows: readonly ProgressRow[];
  scale: TotalScale;
  /** The answers of which a total is made: the country or organisation itself, or all that belong to it. */
  partsOf: (key: string) => readonly ProgressRow[];
  sizeOf: (key: string) => PartSize;
  nameOf: (key: string) => string;
}

/** The rows of chart, table, export and sentence of the totals, largest first. What has no value or no size has no quotient, never 0. */
export function createTotalRows({ rows, scale, partsOf, sizeOf, nameOf }: TotalRowsParams): TotalRow[] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const totals = createChartRows(rows, nameOf, 'value').map((chartRow): TotalRow => {
    const row = byKey.get(chartRow.key);
    const plain: TotalRow = {
      ...chartRow,
      total: chartRow.value,
      size: null,
      unknownSizes: [],
      interval: computeWilsonInterval(row?.numerator ?? null, row?.denominator ?? null),
    };
    if (scale === 'value' || chartRow.value === null) return plain;
    const parts = partsOf(chartRow.key).map(({ key, value }) => ({ key, hasValue: value !== null, ...sizeOf(key) }));
    const { size, unknown } = sizeOfTotal(parts);
    return {
      ...plain,
      value: computePerUnit(chartRow.value, size),
      size,
      unknownSizes: unknown,
      illustrative: chartRow.illustrative || parts.some(({ hasValue, isIllustrative }) => hasValue && isIllustrative),
      mark: size === null ? 'zeroDenominator' : chartRow.mark,
    };
  });
  return totals.sort(compareByMeasure('value'));
}
