import { computeFunnelLimits, funnelTails } from './computeFunnelLimits.ts';
import { isShareOfCases } from './computeWilsonInterval.ts';

/** Whether a share differs from that of all by more than chance: within the limits of 95 %, outside of them, or beyond those of 99.8 %. */
export const noiseVerdicts = ['within', 'outside', 'beyond'] as const;
export type NoiseVerdict = (typeof noiseVerdicts)[number];

interface ShareParts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * The share of all together: numerators and denominators are each added up and divided once, never a mean of shares. null where a row with
 * figures can be no share of counted cases, and without any. A fraction, not rounded.
 */
export function computeSharedRatio(rows: readonly ShareParts[]): number | null {
  let [numerators, denominators] = [0, 0];
  for (const { numerator, denominator } of rows) {
    if (numerator === null || denominator === null) continue;
    if (!isShareOfCases(numerator, denominator)) return null;
    numerators += numerator;
    denominators += denominator;
  }
  return denominators === 0 ? null : numerators / denominators;
}

/**
 * How a share of counted cases stands to the limits around the share of all. null without figures.
 * Source: Spiegelhalter (2005), as `computeFunnelLimits`.
 */
export function judgeNoise({ numerator, denominator }: ShareParts, shareOfAll: number): NoiseVerdict | null {
  if (numerator === null || denominator === null || !isShareOfCases(numerator, denominator)) return null;
  const share = numerator / denominator;
  const isWithin = (tail: number) => {
    const { from, to } = computeFunnelLimits(shareOfAll, denominator, tail);
    return share >= from && share <= to;
  };
  if (isWithin(funnelTails[95])) return 'within';
  return isWithin(funnelTails[99.8]) ? 'outside' : 'beyond';
}
