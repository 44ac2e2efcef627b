import { type Store, systemOf } from '@pilotage/db';
import type { Report, Role } from '@pilotage/shared';
import { notify, peopleWith } from './notify.ts';

const partners: readonly Role[] = ['partnerStaff', 'partnerManager'];
const kinds = { submit: 'submitted', approve: 'approved', return: 'returned', reopen: 'reopened' } as const;

const isTold = (action: string): action is keyof typeof kinds => Object.hasOwn(kinds, action);

/** Tells those whom a step of a report concerns, but not whoever took it: the lead partner of what came in, the partner of what came back. */
export async function tellOfReport(store: Store, report: Report, action: string): Promise<Report> {
  if (!isTold(action)) return report;
  const { actor } = store;
  const { id: reportId, organisationId, periodId } = report;
  const system = systemOf(store);
  const people =
    action === 'submit' ? await peopleWith(system, ['leadPartner']) : await peopleWith(system, partners, organisationId);
  const others = [...people].filter((userId) => actor.role === 'system' || userId !== actor.userId);
  const assignmentId = action === 'return' ? (report.lastReturn?.cells[0]?.assignmentId ?? null) : null;
  await notify(system, others, { kind: kinds[action], organisationId, periodId, reportId, assignmentId });
  return report;
}
