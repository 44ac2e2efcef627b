import type { SystemStore } from '@pilotage/db';
import type { Evaluation, Recommendation } from '@pilotage/shared';
import { findActiveUsers, findUsersWithRoles, notifyOfAll, notifyUsers } from '../notices/notifyUsers.ts';

/** Notifies the managers of the organisation that an issued evaluation is about, or of all, and the lead partner. */
export async function notifyOfIssue(system: SystemStore, { id, organisationId }: Evaluation): Promise<void> {
  const where = { role: 'partnerManager' as const, ...(organisationId === null ? {} : { organisationId }) };
  const managers = await system.all('memberships', { where, fields: ['userId', 'organisationId'] });
  const active = await findActiveUsers(system, managers);
  const notice = { kind: 'evaluationIssued', about: 'evaluations', aboutId: id, mark: `evaluationIssued ${id}` } as const;
  await notifyOfAll(system, [
    ...managers
      .filter(({ userId }) => active.has(userId))
      .map((each) => ({ userIds: [each.userId], notice: { ...notice, organisationId: each.organisationId } })),
    { userIds: [...(await findUsersWithRoles(system, ['leadPartner']))], notice: { ...notice, organisationId } },
  ]);
}

/** Notifies the author of the evaluation of a management response. */
export async function notifyOfResponse(system: SystemStore, recommendation: Recommendation): Promise<void> {
  const { id, version, evaluatorId } = recommendation;
  if (evaluatorId === null) return;
  const recipients = await findActiveUsers(system, [{ userId: evaluatorId }]);
  await notifyUsers(system, recipients, {
    kind: 'responseGiven',
    about: 'recommendations',
    aboutId: id,
    mark: `responseGiven ${id} ${version}`,
  });
}

/** Notifies the managers of the organisation of a follow-up. */
export async function notifyOfFollowUp(system: SystemStore, recommendation: Recommendation): Promise<void> {
  const { id, version, organisationId } = recommendation;
  await notifyUsers(system, await findUsersWithRoles(system, ['partnerManager'], organisationId), {
    kind: 'followUpGiven',
    organisationId,
    about: 'recommendations',
    aboutId: id,
    mark: `followUpGiven ${id} ${version}`,
  });
}
