import type { FieldProblems, RecordOf, ResourceName } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { defaultOwnerOf } from '../http/records/defaultOwnerOf.ts';
import { Problem } from '../http/problem.ts';
import { findJurorConflicts } from './jurorConflicts.ts';
import { assertJudgingPhase } from './assertJudgingPhase.ts';

async function findRecord<N extends ResourceName>(
  { system }: HookContext,
  name: N,
  id: number | undefined,
): Promise<RecordOf<N> | null> {
  if (id === undefined) return null;
  const [record] = await system.all(name, { where: { id } });
  return record ?? null;
}

async function assignmentProblems(context: HookContext, after: Candidate<'scores'>): Promise<FieldProblems> {
  const contest = await findRecord(context, 'contests', after.contestId);
  const solution = await findRecord(context, 'solutions', after.solutionId);
  const juror = await findRecord(context, 'jurors', after.jurorId);
  if (!contest || !solution || !juror) return {};
  if (solution.contestId !== contest.id) return { solutionId: { code: 'scores.otherContest' } };
  if (juror.contestId !== contest.id) return { jurorId: { code: 'scores.otherContest' } };
  if (solution.state !== 'submitted') return { solutionId: { code: 'scores.notJudged' } };
  const conflicts = await findJurorConflicts(context.system, contest, [juror]);
  if (conflicts.hasConflict(juror, solution)) return { jurorId: { code: 'scores.conflictOfInterest' } };
  const needsConfirmation = after.sharedDomainConfirmed !== true && conflicts.sharesMailDomain(juror, solution);
  return needsConfirmation ? { sharedDomainConfirmed: { code: 'scores.sharedDomain' } } : {};
}

/** An assignment can be created while the contest is judged, and removed while it is neither scored nor declined. */
export const scoreHooks: ResourceHooks<'scores'> = {
  defaultOwner: defaultOwnerOf,
  async locks(_, { contestId }) {
    return contestId === undefined ? [] : [['contests', contestId]];
  },
  async computeFields(context) {
    const juror = await findRecord(context, 'jurors', context.after.jurorId);
    return juror ? { userId: juror.userId, reviewerId: juror.userId } : {};
  },
  async assertAllowed(context) {
    const { before, after, verb, actor } = context;
    if (actor.role === 'system') return;
    const contest = await findRecord(context, 'contests', before?.contestId ?? after.contestId);
    if (contest) assertJudgingPhase(contest, 'running');
    if (contest && contest.state !== 'judging') throw new Problem('invalidState');
    if (verb === 'delete' && before !== null && before.state !== 'assigned') throw new Problem('invalidState');
  },
  async validate(context) {
    return context.before === null ? assignmentProblems(context, context.after) : {};
  },
};
