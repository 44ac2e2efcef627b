import type { ArchiveRequester, Stores } from '@pilotage/db';
import { hasArchiveRights } from './hasArchiveRights.ts';

/** A lead partner who may sign in; null where there is none. */
export async function findLeadPartner(stores: Stores): Promise<ArchiveRequester | null> {
  const system = stores.system();
  for (const { id, userId, organisationId } of await system.all('memberships', { where: { role: 'leadPartner' } })) {
    if (organisationId === null) continue;
    const requester: ArchiveRequester = { id, userId, role: 'leadPartner', organisationId };
    if (await hasArchiveRights(system, requester)) return requester;
  }
  return null;
}
