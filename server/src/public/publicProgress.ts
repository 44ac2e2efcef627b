import type { StoreReader } from '@pilotage/db';
import { computeMedianAttainment, computeProgressMatrix, definedSince } from '@pilotage/shared';
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
      const since = definedSince(indicator, context.periods);
      const isChanged = since > 0 && since <= query.through;
      return row
        ? [{ ...indicator, ...row, illustrative: row.illustrative === true, definedSince: isChanged ? since : null }]
        : [];
    }),
  });
}
