import type { FieldProblems, RecordOf, ResourceName } from '@pilotage/shared';
import type { Candidate, HookContext, Hooks } from '../http/hooks.ts';
import { ownOrConsortium } from '../http/ownOrConsortium.ts';
import { Problem } from '../http/problem.ts';
import { conflictsIn } from './apart.ts';
import { assertJudging } from './assertJudging.ts';

async function found<N extends ResourceName>(
  { system }: HookContext,
  name: N,
  id: number | undefined,
): Promise<RecordOf<N> | null> {
  if (id === undefined) return null;
  const [record] = await system.all(name, { where: { id } });
  return record ?? null;
}

async function assignmentProblems(context: HookContext, after: Candidate<'scores'>): Promise<FieldProblems> {
  const contest = await found(context, 'contests', after.contestId);
  const solution = await found(context, 'solutions', after.solutionId);
  const juror = await found(context, 'jurors', after.jurorId);
  if (!contest || !solution || !juror) return {};
  if (solution.contestId !== contest.id) return { solutionId: { code: 'scores.otherContest' } };
  if (juror.contestId !== contest.id) return { jurorId: { code: 'scores.otherContest' } };
  if (solution.state !== 'submitted') return { solutionId: { code: 'scores.notJudged' } };
  const conflicts = await conflictsIn(context.system, contest, [juror]);
  if (conflicts.isApart(juror, solution)) return { jurorId: { code: 'scores.apart' } };
  const isOpen = after.sharedDomainConfirmed !== true && conflicts.sharesDomain(juror, solution);
  return isOpen ? { sharedDomainConfirmed: { code: 'scores.sharedDomain' } } : {};
}

/** A solution is given to a juror while its contest is being judged, and taken back as long as the juror has done nothing with it. */
export const scoreHooks: Hooks<'scores'> = {
  ownerLeftOut: ownOrConsortium,
  async guards(_, { contestId }) {
    return contestId === undefined ? [] : [['contests', contestId]];
  },
  async derive(context) {
    const juror = await found(context, 'jurors', context.after.jurorId);
    return juror ? { userId: juror.userId, reviewerId: juror.userId } : {};
  },
  async permit(context) {
    const { before, after, verb, actor } = context;
    if (actor.role === 'system') return;
    const contest = await found(context, 'contests', before?.contestId ?? after.contestId);
    if (contest) assertJudging(contest, 'running');
    if (contest && contest.state !== 'judging') throw new Problem('state');
    if (verb === 'delete' && before !== null && before.state !== 'assigned') throw new Problem('state');
  },
  async check(context) {
    return context.before === null ? assignmentProblems(context, context.after) : {};
  },
};
