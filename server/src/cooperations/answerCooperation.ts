import { connectionOf, endLinks, type Store, type SystemStore, systemOf } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';
import { postOnce } from '../mail/postOffice.ts';
import { notify } from '../notices/notify.ts';
import { peopleOfSide } from './peopleOfSide.ts';

/** How the solution's side is reached from now on. */
export interface Contact {
  name: string;
  email: string;
}

export interface Answering {
  cooperation: Pick<Cooperation, 'id' | 'version'>;
  /** Shared by accepting; null declines. */
  contact: Contact | null;
  answer: string | null;
}

/**
 * Holds the request until the transaction ends: of those who answer at the same moment, by link or here, one is first, and whoever
 * erases people from the solution's requests comes before or after.
 */
export async function holdCooperation(system: SystemStore, { id, solutionId }: Pick<Cooperation, 'id' | 'solutionId'>) {
  await system.guard('solutions', solutionId);
  await system.guard('cooperations', id);
}

/** Each side is told once, by mail and where it is an organisation by a notice, but for whoever answered. */
async function tellBoth(system: SystemStore, cooperation: Cooperation, answeredBy: number | null): Promise<void> {
  const { id, organisationId, ownerOrganisationId } = cooperation;
  const kind = cooperation.state === 'accepted' ? 'cooperationAccepted' : 'cooperationDeclined';
  await postOnce(system, kind, { cooperationId: id, to: 'asker' }, `${kind} ${id} asker`);
  if (kind === 'cooperationAccepted') await postOnce(system, kind, { cooperationId: id, to: 'owner' }, `${kind} ${id} owner`);
  for (const side of new Set([ownerOrganisationId, ...(organisationId === null ? [] : [organisationId])])) {
    const people = await peopleOfSide(system, side);
    const others = [...people].filter((userId) => userId !== answeredBy);
    const place = { organisationId: side, about: 'cooperations', aboutId: id } as const;
    await notify(system, others, { kind, ...place, mark: `${kind} ${id}` });
  }
}

/**
 * Accepts or declines a request, in the transaction of `store` and with its rights; the row is guarded by the caller, who has looked
 * whether its state allows it. Every link to the answer ends.
 */
export async function answerCooperation(store: Store, { cooperation, contact, answer }: Answering): Promise<Cooperation> {
  const { id, version } = cooperation;
  const shared = contact === null ? {} : { ownerName: contact.name, ownerEmail: contact.email };
  const state = contact === null ? ('declined' as const) : ('accepted' as const);
  const change = { state, answer, answeredAt: store.now(), ...shared };
  const answered = await store.update('cooperations', { id, version }, change, contact === null ? 'decline' : 'accept');
  await endLinks(connectionOf(store), 'cooperationAnswer', id);
  const system = systemOf(store);
  await tellBoth(system, await system.get('cooperations', id), 'userId' in store.actor ? store.actor.userId : null);
  return answered;
}
