import type { SystemStore } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';
import { postOnce } from '../mail/postOffice.ts';
import { notify } from '../notices/notify.ts';
import { peopleOfSide } from './peopleOfSide.ts';

/** Tells the solution's side that somebody asks: the organiser's people, and by mail the applicant where there is one. Says nothing of who asks. */
export async function tellOwner(system: SystemStore, { id, solutionId, ownerOrganisationId }: Cooperation): Promise<void> {
  const people = await peopleOfSide(system, ownerOrganisationId);
  const place = { organisationId: ownerOrganisationId, about: 'cooperations', aboutId: id } as const;
  await notify(system, people, { kind: 'cooperationAsked', ...place, mark: `cooperationAsked ${id}` });
  if ((await system.count('applicants', { solutionId })) > 0)
    await postOnce(system, 'cooperationAsked', { cooperationId: id }, `cooperationAsked ${id}`);
}
