import type { NewRecord } from '@pilotage/db';
import type { Juror } from '@pilotage/shared';
import type { HookContext, Hooks } from '../http/hooks.ts';
import { apartIn } from './apart.ts';
import { assertJudging } from './assertJudging.ts';

const untouched = ['assigned', 'conflict'];
const standing = ['assigned', 'scored'];

/** As if the juror had never got it, and never scored it. */
const neverGiven: Partial<NewRecord<'scores'>> = {
  state: 'conflict',
  reviewerId: null,
  scoredById: null,
  marks: [],
  forApplicant: null,
  forJury: null,
  scoredAt: null,
};

/** What the juror turns out to be kept apart from is taken away, scored or not. */
async function takeAwayApart({ system }: HookContext, juror: Juror): Promise<void> {
  const contest = await system.get('contests', juror.contestId);
  const isApart = await apartIn(system, contest, [juror]);
  const scores = await system.all('scores', { where: { jurorId: juror.id, state: standing } });
  for (const { id, version, solutionId } of scores)
    if (isApart(juror, await system.get('solutions', solutionId))) await system.update('scores', { id, version }, neverGiven);
}

/** A juror's seat changes until judging ends; whoever has scored keeps it. */
export const jurorHooks: Hooks<'jurors'> = {
  async guards(_, { contestId }) {
    return contestId === undefined ? [] : [['contests', contestId]];
  },
  async permit({ actor, system, before }) {
    if (before === null || actor.role === 'system') return;
    assertJudging(await system.get('contests', before.contestId), 'running');
  },
  async afterUpdate({ after, ...context }) {
    await takeAwayApart(context, after);
  },
  async beforeRemove({ system, before }) {
    const scores = await system.all('scores', { where: { jurorId: before.id, state: untouched }, fields: [] });
    for (const { id } of scores) await system.remove('scores', id);
  },
};
