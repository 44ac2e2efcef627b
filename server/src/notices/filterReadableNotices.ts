import type { Stores } from '@pilotage/db';
import type { MembershipRecord, Notification } from '@pilotage/shared';

/** Whether the user still belongs to the organisation of the notice, or to the lead partner. */
function isStillConcerned(memberships: readonly MembershipRecord[], { organisationId }: Notification): boolean {
  if (organisationId === null) return true;
  return memberships.some((membership) => membership.role === 'leadPartner' || membership.organisationId === organisationId);
}

/** Whether one of the memberships may read the record of the notice; true if the notice has none. */
async function isReadable(stores: Stores, memberships: readonly MembershipRecord[], { about, aboutId }: Notification) {
  if (about === null || aboutId === null) return true;
  for (const membership of memberships)
    if ((await stores.for(membership).findVisibleIds(about, [aboutId])).has(aboutId)) return true;
  return false;
}

/** The notices that the user may read now. The current rights decide, not those at the time of the event. */
export async function filterReadableNotices(
  stores: Stores,
  userId: number,
  notices: readonly Notification[],
): Promise<Notification[]> {
  const memberships = await stores.system().all('memberships', { where: { userId } });
  const readable: Notification[] = [];
  for (const notice of notices)
    if (isStillConcerned(memberships, notice) && (await isReadable(stores, memberships, notice))) readable.push(notice);
  return readable;
}
