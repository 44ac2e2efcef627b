import type { Store } from '@pilotage/db';
import { indicatorKinds, programmeRows, resources } from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { progressInput } from '../progress/progressInput.ts';
import { periodOf, type Setting } from '../progress/question.ts';

const { valueType } = resources.indicators.read.shape;
const figure = z.number().nullable();

export const programmeAnswer = z.object({
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
      target: figure,
      cumulative: figure,
      /** Null where there is no figure, and of ratios and scores, which do not add up. */
      thisPeriod: figure,
      attainment: figure,
      n: z.int(),
      of: z.int(),
      illustrative: z.boolean(),
    }),
  ),
});

export type ProgrammeAnswer = z.infer<typeof programmeAnswer>;

/** A period in the rows of the programme's own form, from the approved figures that Compare shows. */
export async function programmeOf(store: Store, query: URLSearchParams, setting: Setting): Promise<ProgrammeAnswer> {
  const key = query.get('key') ?? 'consortium';
  const [periods, indicators] = await Promise.all([
    store.all('periods'),
    store.all('indicators', { where: { organisationId: null } }),
  ]);
  const { number } = periodOf(periods, query, 'period');
  const input = await progressInput({ store, indicators, basis: 'approved', known: { ...setting, periods } });
  const rows = programmeRows(input, indicators, { key, through: number, today: setting.today });
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
