import type { Store, SystemStore } from '@pilotage/db';
import type { Notification, WorkPlanItem } from '@pilotage/shared';
import { findUsersWithRoles, type Notice, notifyUsers } from '../notices/notifyUsers.ts';

type WorkPlanNotice = Extract<Notification['kind'], `workPlan${string}`>;

/** The members who work on what their organisation is responsible for. */
const workPlanDoers = ['partnerStaff', 'partnerManager'] as const;

/** A notice of an item; `occasion` is what makes it another one of the same kind. */
export const createWorkPlanNotice = (
  kind: WorkPlanNotice,
  { id, responsibleOrganisationId }: WorkPlanItem,
  occasion: string | number,
): Notice => ({
  kind,
  organisationId: responsibleOrganisationId,
  about: 'workPlanItems',
  aboutId: id,
  mark: `${kind} ${id} ${occasion}`,
});

/** Tells the other side of a transition: the lead partner of what the responsible organisation did, else that organisation. */
export async function notifyOfWorkPlan(
  { store, system, record }: { store: Store; system: SystemStore; record: WorkPlanItem },
  kind: WorkPlanNotice,
): Promise<void> {
  const { actor } = store;
  const isByLeadPartner = actor.role === 'leadPartner';
  const userIds = isByLeadPartner
    ? await findUsersWithRoles(system, workPlanDoers, record.responsibleOrganisationId)
    : await findUsersWithRoles(system, ['leadPartner']);
  const others = [...userIds].filter((userId) => actor.role === 'system' || userId !== actor.userId);
  await notifyUsers(system, others, createWorkPlanNotice(kind, record, record.version));
}
