import { type Store, systemStoreOf } from '@pilotage/db';
import type { Membership, OrganisationRole } from '@pilotage/shared';
import { belongsToOrganisation } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { parseRecordId } from '../http/requests/recordId.ts';

/** Whose pack it is, and for whom. */
export interface HandoverScope {
  reader: Membership<OrganisationRole>;
  /** Null: the whole consortium, for the lead partner. */
  organisationId: number | null;
}

function parseOrganisation(query: URLSearchParams): number | null {
  const text = query.get('organisation');
  if (text === null) return null;
  const id = parseRecordId(text);
  if (id === null) throw new Problem('parameter', { detail: 'organisation: this must be the number of an organisation.' });
  return id;
}

/** Members read the pack of their organisation; the lead partner that of any, or of the consortium. Throws 400, 403 and 404. */
export async function findHandoverScope(store: Store, query: URLSearchParams): Promise<HandoverScope> {
  const { actor } = store;
  const asked = parseOrganisation(query);
  if (actor.role === 'system' || !isMember(actor)) throw new Problem('forbidden');
  if (asked !== null && (await systemStoreOf(store).count('organisations', { id: asked })) === 0) throw new Problem('notFound');
  if (actor.role === 'leadPartner') return { reader: actor, organisationId: asked };
  if (asked !== null && asked !== actor.organisationId) throw new Problem('forbidden');
  return { reader: actor, organisationId: actor.organisationId };
}

const isMember = (membership: Membership): membership is Membership<OrganisationRole> => belongsToOrganisation(membership.role);
