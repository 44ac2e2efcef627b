import type { StoreReader } from '@pilotage/db';
import { computeProgressMatrix, resources } from '@pilotage/shared';
import { z } from 'zod';
import { loadProgressInput } from '../progress/loadProgressInput.ts';
import { type PeriodProgressContext, loadPeriodProgressContext } from '../progress/progressQuery.ts';

const figure = z.number().nullable();
const { title, stage } = resources.pilots.read.shape;

/** The outcome of a solution: its pilot, the milestones, and the figures if the consortium publishes progress. */
export const publicOutcome = z.object({
  title,
  stage,
  /** The number of all milestones; `done` lists the completed ones. */
  milestones: z.int(),
  done: z.array(z.object({ title: z.string(), doneOn: z.string().nullable() })),
  figures: z.array(
    z.object({
      name: z.string(),
      unit: z.string().nullable(),
      decimals: z.int(),
      valueType: z.string(),
      value: z.number(),
      target: figure,
      illustrative: z.boolean(),
    }),
  ),
});

export type PublicOutcome = z.infer<typeof publicOutcome>;
type OutcomeFigureList = PublicOutcome['figures'];

/** Approved figures of the pilots, by pilot id. Empty if progress is not published. */
async function loadFigures(reader: StoreReader, pilotIds: readonly number[]): Promise<ReadonlyMap<number, OutcomeFigureList>> {
  const context: PeriodProgressContext = await loadPeriodProgressContext(reader);
  const opened = context.periods.filter(({ state }) => state !== 'planned').map(({ number }) => number);
  if (!context.consortium.publishesProgress || opened.length === 0) return new Map();
  const where = { pilotId: pilotIds };
  const assignments = await reader.all('assignments', { where, action: 'compare', fields: ['pilotId', 'indicatorId'] });
  const indicatorIds = [...new Set(assignments.map(({ indicatorId }) => indicatorId))];
  const order = { field: 'code', direction: 'ASC' } as const;
  const indicators = indicatorIds.length === 0 ? [] : await reader.all('indicators', { where: { id: indicatorIds }, order });
  if (indicators.length === 0) return new Map();
  const input = await loadProgressInput({ store: reader, indicators, basis: 'approved', context });
  const query = { through: Math.max(...opened), today: context.today, by: 'consortium' } as const;
  const figuresOf = (pilotId: number): OutcomeFigureList => {
    const ids = new Set(assignments.filter((assignment) => assignment.pilotId === pilotId).map(({ id }) => id));
    const pilotInput = { ...input, assignments: input.assignments.filter(({ id }) => ids.has(id)) };
    const rows = computeProgressMatrix(pilotInput, indicators, query);
    return indicators.flatMap((indicator) => {
      const row = rows.find((candidate) => candidate.indicator === indicator.code);
      if (!row || typeof row.value !== 'number') return [];
      return [{ ...indicator, ...row, value: row.value, illustrative: row.illustrative === true }];
    });
  };
  return new Map(pilotIds.map((id) => [id, figuresOf(id)]));
}

/** The outcomes by pilot id. Pilots that a visitor may not read are left out. */
export async function loadPublicOutcomes(
  reader: StoreReader,
  pilotIds: readonly number[],
): Promise<ReadonlyMap<number, PublicOutcome>> {
  if (pilotIds.length === 0) return new Map();
  const pilots = await reader.all('pilots', { where: { id: pilotIds }, fields: ['title', 'stage'] });
  const order = { field: 'doneOn', direction: 'ASC' } as const;
  const where = { pilotId: pilotIds };
  const milestones = await reader.all('milestones', { where, order, fields: ['pilotId', 'title', 'doneOn'] });
  const figures = await loadFigures(reader, pilotIds);
  return new Map(
    pilots.map((pilot) => {
      const ownMilestones = milestones.filter(({ pilotId }) => pilotId === pilot.id);
      const done = ownMilestones.filter(({ doneOn }) => doneOn !== null);
      const outcome = { ...pilot, milestones: ownMilestones.length, done, figures: figures.get(pilot.id) ?? [] };
      return [pilot.id, publicOutcome.parse(outcome)];
    }),
  );
}
