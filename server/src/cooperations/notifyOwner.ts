import type { SystemStore } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';
import { notifyUsers } from '../notices/notifyUsers.ts';
import { listSideUserIds } from './listSideUserIds.ts';

/** Tells the solution's side that somebody asks: the organiser's people, and by mail the applicant where there is one. Says nothing of who asks. */
export async function notifyOwner(system: SystemStore, { id, solutionId, ownerOrganisationId }: Cooperation): Promise<void> {
  const userIds = await listSideUserIds(system, ownerOrganisationId);
  const subject = { organisationId: ownerOrganisationId, about: 'cooperations', aboutId: id } as const;
  await notifyUsers(system, userIds, { kind: 'cooperationAsked', ...subject, mark: `cooperationAsked ${id}` });
  if ((await system.count('applicants', { solutionId })) > 0)
    await enqueueMailOnce(system, 'cooperationAsked', { cooperationId: id }, `cooperationAsked ${id}`);
}
