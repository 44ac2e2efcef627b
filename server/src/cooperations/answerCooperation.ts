import { type Store, type SystemStore, systemStoreOf } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';
import { enqueueMailOnce } from '../mail/enqueueMail.ts';
import { notifyUsers } from '../notices/notifyUsers.ts';
import { listSideUserIds } from './listSideUserIds.ts';

/** The contact of the solution's side. */
export interface CooperationContact {
  name: string;
  email: string;
}

export interface AnswerCooperationParams {
  cooperation: Pick<Cooperation, 'id' | 'version'>;
  /** Shared when accepting; null declines. */
  contact: CooperationContact | null;
  answer: string | null;
}

/** Locks the request until the transaction ends, so that concurrent answers, and the erasure of people in it, are serialised. */
export async function lockCooperation(system: SystemStore, { id, solutionId }: Pick<Cooperation, 'id' | 'solutionId'>) {
  await system.lockRow('solutions', solutionId);
  await system.lockRow('cooperations', id);
}

/** Notifies each side once, by mail and organisations also by a notification, except the person who answered. */
async function notifyBothSides(system: SystemStore, cooperation: Cooperation, answeredBy: number | null): Promise<void> {
  const { id, organisationId, ownerOrganisationId } = cooperation;
  const kind = cooperation.state === 'accepted' ? 'cooperationAccepted' : 'cooperationDeclined';
  await enqueueMailOnce(system, kind, { cooperationId: id, to: 'asker' }, `${kind} ${id} asker`);
  if (kind === 'cooperationAccepted')
    await enqueueMailOnce(system, kind, { cooperationId: id, to: 'owner' }, `${kind} ${id} owner`);
  for (const side of new Set([ownerOrganisationId, ...(organisationId === null ? [] : [organisationId])])) {
    const userIds = await listSideUserIds(system, side);
    const others = [...userIds].filter((userId) => userId !== answeredBy);
    const subject = { organisationId: side, about: 'cooperations', aboutId: id } as const;
    await notifyUsers(system, others, { kind, ...subject, mark: `${kind} ${id}` });
  }
}

/**
 * Accepts or declines a request, in the transaction of `store` and with its rights. The caller has locked the row and checked its
 * state. All links to the answer are deleted.
 */
export async function answerCooperation(
  store: Store,
  { cooperation, contact, answer }: AnswerCooperationParams,
): Promise<Cooperation> {
  const { id, version } = cooperation;
  const contactFields = contact === null ? {} : { ownerName: contact.name, ownerEmail: contact.email };
  const state = contact === null ? ('declined' as const) : ('accepted' as const);
  const change = { state, answer, answeredAt: store.now(), ...contactFields };
  const answered = await store.update('cooperations', { id, version }, change, contact === null ? 'decline' : 'accept');
  await store.internal.linkTokens.deleteOfSubject('cooperationAnswer', id);
  const system = systemStoreOf(store);
  await notifyBothSides(system, await system.get('cooperations', id), 'userId' in store.actor ? store.actor.userId : null);
  return answered;
}
