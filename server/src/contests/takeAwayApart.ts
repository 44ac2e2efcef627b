import type { NewRecord, SystemStore } from '@pilotage/db';
import type { Juror } from '@pilotage/shared';
import { apartIn } from './apart.ts';

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

/** What the juror turns out to be kept apart from is taken away, scored or not, as long as it is judged. */
export async function takeAwayApart(system: SystemStore, juror: Juror): Promise<void> {
  const contest = await system.get('contests', juror.contestId);
  if (contest.judgedAt !== null) return;
  const isApart = await apartIn(system, contest, [juror]);
  const scores = await system.all('scores', { where: { jurorId: juror.id, state: standing } });
  for (const { id, version, solutionId } of scores)
    if (isApart(juror, await system.get('solutions', solutionId))) await system.update('scores', { id, version }, neverGiven);
}

/** The same in every jury that somebody sits in, who has begun to work for an organisation. */
export async function takeAwayFrom(system: SystemStore, userId: number): Promise<void> {
  for (const juror of await system.all('jurors', { where: { userId } })) {
    await system.guard('contests', juror.contestId);
    await takeAwayApart(system, juror);
  }
}
