import type { SystemStore } from '@pilotage/db';
import type { Contest, Score } from '@pilotage/shared';
import { z } from 'zod';
import { conflictsIn } from './apart.ts';

export const progressOut = z.object({
  jurors: z.array(z.object({ jurorId: z.int(), name: z.string(), assigned: z.int(), scored: z.int(), conflicts: z.int() })),
  solutions: z.object({
    total: z.int(),
    /** Without a juror. */
    unassigned: z.int(),
    /** Scored by everybody who has them. */
    complete: z.int(),
  }),
  /** Given although juror and applicant write from one mail domain, and not confirmed yet. */
  sharedDomain: z.array(z.object({ solutionId: z.int(), jurorId: z.int() })),
  judgedAt: z.string().nullable(),
});

type Row = Pick<Score, 'jurorId' | 'solutionId' | 'state' | 'sharedDomainConfirmed'>;

const isScored = ({ state }: Row) => state === 'scored' || state === 'counted';
const isGiven = ({ state }: Row) => state !== 'conflict';

function groupedBy(rows: readonly Row[], field: 'jurorId' | 'solutionId'): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return groups;
}

/** How far the judging of a contest is: `assigned` is everything that a juror has, `scored` what of it is done. */
export async function judgingProgress(system: SystemStore, contest: Contest): Promise<z.infer<typeof progressOut>> {
  const where = { contestId: contest.id };
  const jurors = await system.all('jurors', { where, order: { field: 'name', direction: 'ASC' } });
  const { sharesDomain } = await conflictsIn(system, contest, jurors);
  const solutions = await system.all('solutions', { where: { ...where, state: 'submitted' }, fields: [] });
  const judged = new Set(solutions.map(({ id }) => id));
  const all: Row[] = await system.all('scores', { where, fields: ['jurorId', 'solutionId', 'state', 'sharedDomainConfirmed'] });
  const rows = all.filter(({ solutionId }) => judged.has(solutionId));
  const [bySolution, byJuror] = [groupedBy(rows.filter(isGiven), 'solutionId'), groupedBy(rows, 'jurorId')];
  const juries = solutions.map(({ id }) => bySolution.get(id) ?? []);
  return {
    jurors: jurors.map(({ id: jurorId, name }) => {
      const own = byJuror.get(jurorId) ?? [];
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
    sharedDomain: rows
      .filter((row) => row.state === 'assigned' && !row.sharedDomainConfirmed)
      .filter(({ jurorId, solutionId }) => sharesDomain({ id: jurorId }, { id: solutionId }))
      .map(({ solutionId, jurorId }) => ({ solutionId, jurorId })),
    judgedAt: contest.judgedAt,
  };
}
