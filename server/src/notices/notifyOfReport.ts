import { type Store, systemStoreOf } from '@pilotage/db';
import type { Report, Role } from '@pilotage/shared';
import { notifyUsers, findUsersWithRoles } from './notifyUsers.ts';

const partnerRoles: readonly Role[] = ['partnerStaff', 'partnerManager'];
const noticeKinds = { submit: 'submitted', approve: 'approved', return: 'returned', reopen: 'reopened' } as const;

const isNotifiedAction = (action: string): action is keyof typeof noticeKinds => Object.hasOwn(noticeKinds, action);

/** Notifies the other side of a report transition, without the actor: the lead partner of a submission, else the partner. */
export async function notifyOfReport(store: Store, report: Report, action: string): Promise<Report> {
  if (!isNotifiedAction(action)) return report;
  const { actor } = store;
  const { id: reportId, organisationId, periodId } = report;
  const system = systemStoreOf(store);
  const userIds =
    action === 'submit'
      ? await findUsersWithRoles(system, ['leadPartner'])
      : await findUsersWithRoles(system, partnerRoles, organisationId);
  const recipientIds = [...userIds].filter((userId) => actor.role === 'system' || userId !== actor.userId);
  const assignmentId = action === 'return' ? (report.lastReturn?.cells[0]?.assignmentId ?? null) : null;
  await notifyUsers(system, recipientIds, { kind: noticeKinds[action], organisationId, periodId, reportId, assignmentId });
  return report;
}
