import type { StoreReader } from '@pilotage/db';
import {
  computeMedianAttainment,
  computeProgressMatrix,
  definedSince,
  explainFigure,
  hasFigures,
  type Indicator,
  type Period,
  type ProgressQuery,
} from '@pilotage/shared';
import { z } from 'zod';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { loadPeriodProgressContext } from '../progress/progressQuery.ts';

const figure = z.number().nullable();

/** The published progress, from approved figures up to and including period `through`. Attainments are fractions, not percent. */
export const publicProgress = z.object({
  through: z.int(),
  countries: z.array(
    z.object({
      country: z.string(),
      attainment: figure,
      /** Whether there is any figure, with or without a target. */
      hasFigure: z.boolean(),
      n: z.int(),
      of: z.int(),
      illustrative: z.boolean(),
    }),
  ),
  indicators: z.array(
    z.object({
      name: z.string(),
      unit: z.string().nullable(),
      decimals: z.int(),
      valueType: z.string(),
      value: figure,
      target: figure,
      attainment: figure,
      n: z.int(),
      of: z.int(),
      illustrative: z.boolean(),
      /** The number of the period from which its present definition holds, if figures of before are in the value; the reason is not public. */
      definedSince: z.int().nullable(),
    }),
  ),
});

export type PublicProgress = z.infer<typeof publicProgress>;

type PublicInput = Awaited<ReturnType<typeof loadProgressInput>>;

/** The number of the period since which an indicator is counted anew, if its total has figures of before, too; null otherwise. */
function findMixedDefinition(
  input: PublicInput,
  indicator: Indicator,
  periods: readonly Pick<Period, 'id' | 'number'>[],
  query: Pick<ProgressQuery, 'through' | 'today'>,
): number | null {
  const since = definedSince(indicator, periods);
  if (since === 0 || since > query.through || !hasFigures(indicator)) return null;
  const numbers = new Map(periods.map(({ id, number }) => [id, number]));
  const isOfBefore = (periodId: number) => (numbers.get(periodId) ?? since) < since;
  const explanation = explainFigure(input, indicator, 'consortium', { ...query, by: 'consortium' });
  const cells = explanation?.parts.flatMap((part) => part.cells) ?? [];
  return cells.some(({ cell, inValue }) => inValue && isOfBefore(cell.periodId)) ? since : null;
}

/** Loads the published progress; null if it is not published or no period has opened. */
export async function loadPublicProgress(reader: StoreReader): Promise<PublicProgress | null> {
  const context = await loadPeriodProgressContext(reader);
  const opened = context.periods.filter(({ state }) => state !== 'planned').map(({ number }) => number);
  if (!context.consortium.publishesProgress || opened.length === 0) return null;
  const indicators = await reader.all('indicators', { order: { field: 'code', direction: 'ASC' } });
  const input = await loadProgressInput({ store: reader, indicators, basis: 'approved', context });
  const query = { through: Math.max(...opened), today: context.today };
  const totals = computeProgressMatrix(input, indicators, { ...query, by: 'consortium' });
  const byCountry = computeProgressMatrix(input, indicators, { ...query, by: 'country' });
  const medians = computeMedianAttainment(input, indicators, { ...query, by: 'country', series: false });
  return publicProgress.parse({
    through: query.through,
    countries: medians.map(({ key, attainment, n, of }) => ({
      country: key,
      attainment,
      n,
      of,
      hasFigure: byCountry.some((row) => row.key === key && row.value !== null),
      illustrative: byCountry.some((row) => row.key === key && row.illustrative === true),
    })),
    indicators: indicators.flatMap((indicator) => {
      const row = totals.find((total) => total.indicator === indicator.code);
      const since = findMixedDefinition(input, indicator, context.periods, query);
      return row ? [{ ...indicator, ...row, illustrative: row.illustrative === true, definedSince: since }] : [];
    }),
  });
}
