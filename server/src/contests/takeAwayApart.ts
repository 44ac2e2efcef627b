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

/** The same in every jury that somebody sits in whose own side has changed: who works for another organisation, or in another country. */
export async function takeAwayFrom(system: SystemStore, ...userIds: readonly number[]): Promise<void> {
  // In the order of contests, so that two who do this wait for each other one way only.
  const order = { field: 'contestId', direction: 'ASC' } as const;
  for (const juror of await system.all('jurors', { where: { userId: userIds }, order })) {
    await system.guard('contests', juror.contestId);
    await takeAwayApart(system, juror);
  }
}
