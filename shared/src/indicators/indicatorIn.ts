import type { EarlierDefinition, Indicator } from './indicator.ts';

interface NumberedPeriod {
  readonly id: number;
  readonly number: number;
}

/** What of an indicator may be another one in another period. */
type DefinedIndicator = Pick<
  Indicator,
  'name' | 'countingRule' | 'options' | 'dimensions' | 'definitionVersion' | 'earlierDefinitions'
>;

/**
 * The definition that held in the period of that number, or null where it is the present one. Each earlier definition holds for the
 * periods before its `untilPeriodId`; periods are ordered by their number.
 */
export function findEarlierDefinition<D extends Pick<EarlierDefinition, 'untilPeriodId'>>(
  { earlierDefinitions }: { readonly earlierDefinitions?: readonly D[] | null },
  period: number,
  periods: readonly NumberedPeriod[],
): D | null {
  let found: D | null = null;
  let foundUntil = Number.POSITIVE_INFINITY;
  for (const definition of earlierDefinitions ?? []) {
    const until = periods.find(({ id }) => id === definition.untilPeriodId)?.number;
    if (until === undefined || period >= until || until >= foundUntil) continue;
    found = definition;
    foundUntil = until;
  }
  return found;
}

/** The number of the period from which the present definition holds; 0 where it always did. */
export const definedSince = (
  { earlierDefinitions }: Pick<Indicator, 'earlierDefinitions'>,
  periods: readonly NumberedPeriod[],
): number => {
  const bounds = (earlierDefinitions ?? []).map(
    ({ untilPeriodId }) => periods.find(({ id }) => id === untilPeriodId)?.number ?? 0,
  );
  return Math.max(0, ...bounds);
};

/** The indicator with the definition that held in the period: by it the figures of that period are read and judged. */
export function indicatorIn<I extends DefinedIndicator>(
  indicator: I,
  period: number | undefined,
  periods: readonly NumberedPeriod[],
): I {
  const earlier = period === undefined ? null : findEarlierDefinition(indicator, period, periods);
  if (earlier === null) return indicator;
  const { version, name, countingRule, options, dimensions } = earlier;
  return { ...indicator, name, countingRule, options, dimensions, definitionVersion: version };
}
