import { type FigureIndicator, hasFigures } from '../cells/figureIndicator.ts';
import type { ProgressIndicator, ProgressInput } from '../cells/progressInput.ts';
import { groupingOfKey } from './groupingOfKey.ts';
import type { ProgressRow } from './progressResponse.ts';
import { computeProgressMatrix } from './computeProgressMatrix.ts';
import { roundFigure } from '../rational/roundFigure.ts';
import { parseTenThousandths } from '../rational/parseTenThousandths.ts';

/** One row of the form of a programme: target, cumulative value through the period, and the change in the period. */
export interface ProgrammeRow extends Pick<ProgressRow, 'indicator' | 'target' | 'attainment' | 'n' | 'of' | 'illustrative'> {
  readonly cumulative: number | null;
  /** Change of the cumulative value in the period; null without a value, and for figures that do not add up. */
  readonly thisPeriod: number | null;
}

export interface ProgrammeQuery {
  /** Country code, organisation id in digits, or `consortium`. */
  readonly key: string;
  /** The period's number. */
  readonly through: number;
  readonly today: string;
}

const exactOrZero = (value: number): bigint => parseTenThousandths(value) ?? 0n;

/** The change of a figure in the period, for levels too, because programmes add up the entries of all periods. */
function changeInPeriod({ valueType }: FigureIndicator, now: number | null, before: number | null): number | null {
  if (now === null || valueType === 'ratio' || valueType === 'score') return null;
  return roundFigure({ numerator: exactOrZero(now) - exactOrZero(before ?? 0), denominator: 10_000n });
}

/** The number of the last opened period before `through`; null if there is none. */
function periodBefore({ periods }: ProgressInput, through: number): number | null {
  const earlier = periods.filter(({ number, opened }) => opened && number < through).map(({ number }) => number);
  return earlier.length === 0 ? null : Math.max(...earlier);
}

/**
 * The rows of the form of a programme, by indicator code, with the figures of `computeProgressMatrix` for the period and the one
 * before. null for an unknown key.
 */
export function computeProgrammeRows(
  input: ProgressInput,
  indicators: readonly ProgressIndicator[],
  { key, through, today }: ProgrammeQuery,
): ProgrammeRow[] | null {
  const by = groupingOfKey(key);
  const figureIndicators = indicators.filter(hasFigures);
  const rowsThrough = (number: number) =>
    computeProgressMatrix(input, figureIndicators, { by, through: number, today }).filter((row) => row.key === key);
  const now = rowsThrough(through);
  if (now.length === 0 && figureIndicators.length > 0) return null;
  const earlier = periodBefore(input, through);
  const before = new Map((earlier === null ? [] : rowsThrough(earlier)).map((row) => [row.indicator, row.value]));
  return now.flatMap(({ indicator: code, value, target, attainment, n, of, illustrative }) => {
    const indicator = figureIndicators.find((each) => each.code === code);
    if (!indicator) return [];
    const thisPeriod = changeInPeriod(indicator, value, before.get(code) ?? null);
    return [{ indicator: code, target, cumulative: value, thisPeriod, attainment, n, of, illustrative }];
  });
}
