import type { StoreReader } from '@pilotage/db';
import {
  computeMedianAttainment,
  computeProgressMatrix,
  findMixedDefinitions,
  hasFigures,
  indexFigures,
  type Indicator,
} from '@pilotage/shared';
import { z } from 'zod';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { loadPeriodProgressContext } from '../progress/progressQuery.ts';
import type { PublicStores } from './publicStores.ts';

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

type ProgressIndex = ReturnType<typeof indexFigures>;

/**
 * The earlier definitions of each indicator. Visitors do not read them: the system does, and nothing is shown but the number of the
 * period from which the present one holds.
 */
async function loadEarlierDefinitions(system: StoreReader) {
  const indicators = await system.all('indicators', { where: { organisationId: null }, fields: ['earlierDefinitions'] });
  return new Map(indicators.map(({ id, earlierDefinitions }) => [id, earlierDefinitions ?? []]));
}

type EarlierDefinitions = Awaited<ReturnType<typeof loadEarlierDefinitions>>;

/** Since which period an indicator is counted anew, if its total has figures of before, too; null otherwise. */
function findMixedSince(index: ProgressIndex, indicator: Indicator, earlier: EarlierDefinitions, through: number): number | null {
  if (!hasFigures(indicator)) return null;
  const query = { by: 'consortium', through } as const;
  return findMixedDefinitions(index, indicator, earlier.get(indicator.id) ?? [], query)[0]?.since ?? null;
}

/** Loads the published progress; null if it is not published or no period has opened. */
export async function loadPublicProgress({ reader, system }: PublicStores): Promise<PublicProgress | null> {
  const context = await loadPeriodProgressContext(reader);
  const opened = context.periods.filter(({ state }) => state !== 'planned').map(({ number }) => number);
  if (!context.consortium.publishesProgress || opened.length === 0) return null;
  const [indicators, earlier] = await Promise.all([
    reader.all('indicators', { order: { field: 'code', direction: 'ASC' } }),
    loadEarlierDefinitions(system),
  ]);
  const input = await loadProgressInput({ store: reader, indicators, basis: 'approved', context });
  const index = indexFigures(input, indicators);
  const through = Math.max(...opened);
  const query = { through, today: context.today };
  const totals = computeProgressMatrix(input, indicators, { ...query, by: 'consortium' }, index);
  const byCountry = computeProgressMatrix(input, indicators, { ...query, by: 'country' }, index);
  const medians = computeMedianAttainment(input, indicators, { ...query, by: 'country', series: false }, index);
  return publicProgress.parse({
    through,
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
      const since = findMixedSince(index, indicator, earlier, through);
      return row ? [{ ...indicator, ...row, illustrative: row.illustrative === true, definedSince: since }] : [];
    }),
  });
}
