import type { SystemStore } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';
import { notifyUsers } from '../notices/notifyUsers.ts';
import { listSideUserIds } from './listSideUserIds.ts';

/**
 * Notifies the solution's side of a request: the organiser's people, and by mail the applicant if there is one. The requester is
 * not named.
 */
export async function notifyOwner(system: SystemStore, { id, solutionId, ownerOrganisationId }: Cooperation): Promise<void> {
  const userIds = await listSideUserIds(system, ownerOrganisationId);
  const subject = { organisationId: ownerOrganisationId, about: 'cooperations', aboutId: id } as const;
  await notifyUsers(system, userIds, { kind: 'cooperationAsked', ...subject, mark: `cooperationAsked ${id}` });
  if ((await system.count('applicants', { solutionId })) > 0)
    await enqueueMailOnce(system, 'cooperationAsked', { cooperationId: id }, `cooperationAsked ${id}`);
}
