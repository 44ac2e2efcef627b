import { type Store, systemStoreOf } from '@pilotage/db';
import type { Report, Role } from '@pilotage/shared';
import { notifyUsers, findUsersWithRoles } from './notifyUsers.ts';

const partnerRoles: readonly Role[] = ['partnerStaff', 'partnerManager'];
const noticeKinds = { submit: 'submitted', approve: 'approved', return: 'returned', reopen: 'reopened' } as const;

const isNotifiedAction = (action: string): action is keyof typeof noticeKinds => Object.hasOwn(noticeKinds, action);

/** Tells those whom a step of a report concerns, but not whoever took it: the lead partner of what came in, the partner of what came back. */
export async function notifyOfReport(store: Store, report: Report, action: string): Promise<Report> {
  if (!isNotifiedAction(action)) return report;
  const { actor } = store;
  const { id: reportId, organisationId, periodId } = report;
  const system = systemStoreOf(store);
  const people =
    action === 'submit'
      ? await findUsersWithRoles(system, ['leadPartner'])
      : await findUsersWithRoles(system, partnerRoles, organisationId);
  const others = [...people].filter((userId) => actor.role === 'system' || userId !== actor.userId);
  const assignmentId = action === 'return' ? (report.lastReturn?.cells[0]?.assignmentId ?? null) : null;
  await notifyUsers(system, others, { kind: noticeKinds[action], organisationId, periodId, reportId, assignmentId });
  return report;
}
