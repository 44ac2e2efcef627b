import {
  computeFunnelLimits,
  computeSharedRatio,
  type FigureInterval,
  funnelTails,
  judgeNoise,
  type NoiseVerdict,
  type ProgressRow,
} from '@pilotage/shared';
import { type ChartRow, compareByMeasure, createChartRows } from '../../charts/chartRows.ts';

/** A share of counted cases, held against what chance alone would let it be. */
export interface NoiseRow extends ChartRow {
  numerator: number | null;
  denominator: number | null;
  /** null where there is no share to judge. */
  verdict: NoiseVerdict | null;
  /** The limits of 95% for so many cases; null where there is no share to judge. */
  limits: FigureInterval | null;
}

/** The rows of chart, table, export and sentence, highest share first. */
export function createNoiseRows(
  rows: readonly ProgressRow[],
  nameOf: (key: string) => string,
): { rows: NoiseRow[]; share: number | null } {
  const parts = new Map(rows.map(({ key, numerator = null, denominator = null }) => [key, { numerator, denominator }]));
  const share = computeSharedRatio([...parts.values()]);
  const noiseRows = createChartRows(rows, nameOf, 'value').map((row): NoiseRow => {
    const { numerator, denominator } = parts.get(row.key) ?? { numerator: null, denominator: null };
    const verdict = share === null ? null : judgeNoise({ numerator, denominator }, share);
    const limits =
      verdict === null || share === null || denominator === null
        ? null
        : computeFunnelLimits(share, denominator, funnelTails[95]);
    return { ...row, numerator, denominator, verdict, limits };
  });
  return { rows: noiseRows.toSorted(compareByMeasure('value')), share };
}

/** How many points a line of limits has at most. */
const curvePoints = 80;

/** The limits for ascending numbers of cases up to `most`, closer together where they bend. */
export function drawLimits(share: number, most: number, tail: number): { cases: number; from: number; to: number }[] {
  const steps = Array.from({ length: curvePoints }, (_, index) => Math.round(1 + (most - 1) * (index / (curvePoints - 1)) ** 2));
  return [...new Set(steps)].map((cases) => ({ cases, ...computeFunnelLimits(share, cases, tail) }));
}
