import type { SystemStore } from '@pilotage/db';
import type { Contest, Score } from '@pilotage/shared';
import { z } from 'zod';
import { findJurorConflicts } from './jurorConflicts.ts';

export const judgingProgressBody = z.object({
  jurors: z.array(z.object({ jurorId: z.int(), name: z.string(), assigned: z.int(), scored: z.int(), conflicts: z.int() })),
  solutions: z.object({
    total: z.int(),
    /** Solutions without a juror. */
    unassigned: z.int(),
    /** Solutions that all their jurors have scored. */
    complete: z.int(),
  }),
  /** Assignments whose shared mail domain is not confirmed. */
  sharedDomain: z.array(z.object({ solutionId: z.int(), jurorId: z.int() })),
  judgedAt: z.string().nullable(),
});

type AssignmentRow = Pick<Score, 'jurorId' | 'solutionId' | 'state' | 'sharedDomainConfirmed'>;

const isScored = ({ state }: AssignmentRow) => state === 'scored' || state === 'counted';
const isAssigned = ({ state }: AssignmentRow) => state !== 'conflict';

function groupRowsBy(
  rows: readonly AssignmentRow[],
  field: 'jurorId' | 'solutionId',
): ReadonlyMap<number, readonly AssignmentRow[]> {
  const groups = new Map<number, AssignmentRow[]>();
  for (const row of rows) {
    const group = groups.get(row[field]);
    if (group) group.push(row);
    else groups.set(row[field], [row]);
  }
  return groups;
}

/** The progress of the judging of a contest. `assigned` counts all solutions of a juror, `scored` those with a score. */
export async function loadJudgingProgress(system: SystemStore, contest: Contest): Promise<z.infer<typeof judgingProgressBody>> {
  const where = { contestId: contest.id };
  const jurors = await system.all('jurors', { where, order: { field: 'name', direction: 'ASC' } });
  const { sharesMailDomain } = await findJurorConflicts(system, contest, jurors);
  const solutions = await system.all('solutions', { where: { ...where, state: 'submitted' }, fields: [] });
  const submittedIds = new Set(solutions.map(({ id }) => id));
  const all: AssignmentRow[] = await system.all('scores', {
    where,
    fields: ['jurorId', 'solutionId', 'state', 'sharedDomainConfirmed'],
  });
  const rows = all.filter(({ solutionId }) => submittedIds.has(solutionId));
  const [bySolution, byJuror] = [groupRowsBy(rows.filter(isAssigned), 'solutionId'), groupRowsBy(rows, 'jurorId')];
  const rowsBySolution = solutions.map(({ id }) => bySolution.get(id) ?? []);
  return {
    jurors: jurors.map(({ id: jurorId, name }) => {
      const own = byJuror.get(jurorId) ?? [];
      const assigned = own.filter(isAssigned);
      return {
        jurorId,
        name,
        assigned: assigned.length,
        scored: assigned.filter(isScored).length,
        conflicts: own.length - assigned.length,
      };
    }),
    solutions: {
      total: solutions.length,
      unassigned: rowsBySolution.filter((jury) => jury.length === 0).length,
      complete: rowsBySolution.filter((jury) => jury.length > 0 && jury.every(isScored)).length,
    },
    sharedDomain: rows
      .filter((row) => row.state === 'assigned' && !row.sharedDomainConfirmed)
      .filter(({ jurorId, solutionId }) => sharesMailDomain({ id: jurorId }, { id: solutionId }))
      .map(({ solutionId, jurorId }) => ({ solutionId, jurorId })),
    judgedAt: contest.judgedAt,
  };
}
