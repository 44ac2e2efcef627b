import type { Store } from '@pilotage/db';
import { indicatorKinds, computeProgrammeRows, resources } from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { parsePeriod, type ProgressContext } from '../progress/progressQuery.ts';

const { valueType } = resources.indicators.read.shape;
const nullableFigure = z.number().nullable();

export const programmeSchema = z.object({
  /** The period's number. */
  period: z.int(),
  /** A country code, the id of an organisation, or `consortium`. */
  key: z.string(),
  rows: z.array(
    z.object({
      indicator: z.string(),
      name: z.string(),
      kind: z.enum(indicatorKinds),
      unit: z.string().nullable(),
      valueType,
      decimals: z.int(),
      target: nullableFigure,
      cumulative: nullableFigure,
      /** Null where there is no figure, and of ratios and scores, which do not add up. */
      thisPeriod: nullableFigure,
      attainment: nullableFigure,
      n: z.int(),
      of: z.int(),
      illustrative: z.boolean(),
    }),
  ),
});

export type ProgrammeRowsResponse = z.infer<typeof programmeSchema>;

/** A period in the rows of the programme's own form, from the approved figures that Compare shows. */
export async function getProgrammeRows(
  store: Store,
  query: URLSearchParams,
  context: ProgressContext,
): Promise<ProgrammeRowsResponse> {
  const key = query.get('key') ?? 'consortium';
  const [periods, indicators] = await Promise.all([
    store.all('periods'),
    store.all('indicators', { where: { organisationId: null } }),
  ]);
  const { number } = parsePeriod(periods, query, 'period');
  const input = await loadProgressInput({ store, indicators, basis: 'approved', context: { ...context, periods } });
  const rows = computeProgrammeRows(input, indicators, { key, through: number, today: context.today });
  if (!rows) throw new Problem('notFound');
  const byCode = new Map(indicators.map((each) => [each.code, each]));
  const lines = rows.flatMap((row) => {
    const indicator = byCode.get(row.indicator);
    if (!indicator) return [];
    const { name, kind, unit, valueType: type, decimals } = indicator;
    return [{ ...row, name, kind, unit, valueType: type, decimals }];
  });
  // As the form has them: outputs first; within a kind by code.
  const order = ({ kind }: (typeof lines)[number]) => indicatorKinds.indexOf(kind);
  return { period: number, key, rows: lines.toSorted((a, b) => order(a) - order(b)) };
}
