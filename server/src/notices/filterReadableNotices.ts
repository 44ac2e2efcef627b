import type { Stores } from '@pilotage/db';
import type { MembershipRecord, Notification } from '@pilotage/shared';

/** Whether somebody may still be told of an organisation: whoever works there now, and the lead partner. */
function isStillConcerned(memberships: readonly MembershipRecord[], { organisationId }: Notification): boolean {
  if (organisationId === null) return true;
  return memberships.some((membership) => membership.role === 'leadPartner' || membership.organisationId === organisationId);
}

/** Whether one of the hats may read the record that a notice tells of, where it names one. */
async function isReadable(stores: Stores, memberships: readonly MembershipRecord[], { about, aboutId }: Notification) {
  if (about === null || aboutId === null) return true;
  for (const membership of memberships)
    if ((await stores.for(membership).findVisibleIds(about, [aboutId])).has(aboutId)) return true;
  return false;
}

/** The notices that this person may still be told: rights are those of the moment of sending, not of when it happened. */
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
