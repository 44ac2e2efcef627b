import type { Store } from '@pilotage/db';
import { indicatorKinds, computeProgrammeRows, resources } from '@pilotage/shared';
import { z } from 'zod';
import { Problem } from '../http/problem.ts';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { loadPeriods, parsePeriod } from '../progress/progressQuery.ts';
import type { ProgressSource } from '../progress/respondWithEntityTag.ts';
import { loadConsortiumIndicators } from '../progress/loadConsortiumIndicators.ts';
import { sourceOfCells } from '../progress/sourceOfCells.ts';

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
      /** Null without a figure, and for ratios and scores, which cannot be added. */
      thisPeriod: nullableFigure,
      attainment: nullableFigure,
      n: z.int(),
      of: z.int(),
      illustrative: z.boolean(),
    }),
  ),
});

export type ProgrammeRowsResponse = z.infer<typeof programmeSchema>;

/**
 * The rows of the programme's reporting form for a period, from approved figures: as they are, or as they were known at an instant.
 * Throws 404 for an unknown key.
 */
export async function getProgrammeRows(
  store: Store,
  query: URLSearchParams,
  source: ProgressSource,
): Promise<ProgrammeRowsResponse> {
  const key = query.get('key') ?? 'consortium';
  const [periods, indicators] = await Promise.all([loadPeriods(source.reader, source), loadConsortiumIndicators(source)]);
  const { number } = parsePeriod(periods, query, 'period');
  const cells = sourceOfCells(store, source, 'approved');
  const input = await loadProgressInput({ ...cells, indicators, context: { ...source, periods } });
  const rows = computeProgrammeRows(input, indicators, { key, through: number, today: source.today });
  if (!rows) throw new Problem('notFound');
  const byCode = new Map(indicators.map((each) => [each.code, each]));
  const describedRows = rows.flatMap((row) => {
    const indicator = byCode.get(row.indicator);
    if (!indicator) return [];
    const { name, kind, unit, valueType: type, decimals } = indicator;
    return [{ ...row, name, kind, unit, valueType: type, decimals }];
  });
  // The order of the form: outputs first, then by code.
  const kindOrder = ({ kind }: (typeof describedRows)[number]) => indicatorKinds.indexOf(kind);
  return { period: number, key, rows: describedRows.toSorted((a, b) => kindOrder(a) - kindOrder(b)) };
}
