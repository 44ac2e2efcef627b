import type { SystemStore } from '@pilotage/db';
import type { Contest, Score } from '@pilotage/shared';
import { z } from 'zod';

export const progressOut = z.object({
  jurors: z.array(z.object({ jurorId: z.int(), name: z.string(), assigned: z.int(), scored: z.int(), conflicts: z.int() })),
  solutions: z.object({
    total: z.int(),
    /** Without a juror. */
    unassigned: z.int(),
    /** Scored by everybody who has them. */
    complete: z.int(),
  }),
  judgedAt: z.string().nullable(),
});

type Row = Pick<Score, 'jurorId' | 'solutionId' | 'state'>;

const isScored = ({ state }: Row) => state === 'scored' || state === 'counted';
const isGiven = ({ state }: Row) => state !== 'conflict';

/** How far the judging of a contest is: `assigned` is everything that a juror has, `scored` what of it is done. */
export async function judgingProgress(system: SystemStore, contest: Contest): Promise<z.infer<typeof progressOut>> {
  const where = { contestId: contest.id };
  const jurors = await system.all('jurors', { where, fields: ['name'], order: { field: 'name', direction: 'ASC' } });
  const solutions = await system.all('solutions', { where: { ...where, state: 'submitted' }, fields: [] });
  const judged = new Set(solutions.map(({ id }) => id));
  const all: Row[] = await system.all('scores', { where, fields: ['jurorId', 'solutionId', 'state'] });
  const rows = all.filter(({ solutionId }) => judged.has(solutionId));
  const juries = solutions.map(({ id }) => rows.filter((row) => row.solutionId === id && isGiven(row)));
  return {
    jurors: jurors.map(({ id: jurorId, name }) => {
      const own = rows.filter((row) => row.jurorId === jurorId);
      const given = own.filter(isGiven);
      return {
        jurorId,
        name,
        assigned: given.length,
        scored: given.filter(isScored).length,
        conflicts: own.length - given.length,
      };
    }),
    solutions: {
      total: solutions.length,
      unassigned: juries.filter((jury) => jury.length === 0).length,
      complete: juries.filter((jury) => jury.length > 0 && jury.every(isScored)).length,
    },
    judgedAt: contest.judgedAt,
  };
}
