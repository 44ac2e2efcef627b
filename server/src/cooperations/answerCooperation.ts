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

/** The rows that an answer locks, in this order: erasing the people of a solution's requests locks the solution, too. */
export const answerLocks = ({ id, solutionId }: Pick<Cooperation, 'id' | 'solutionId'>) =>
  [
    ['solutions', solutionId],
    ['cooperations', id],
  ] as const;

/** Notifies each side once: by mail, and an organisation's people by a notice, except the person who answered. */
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

/** What accepting or declining changes beside the state. */
export const answerFields = ({ contact, answer }: Omit<AnswerCooperationParams, 'cooperation'>, now: string) => ({
  answer,
  answeredAt: now,
  ...(contact === null ? {} : { ownerName: contact.name, ownerEmail: contact.email }),
});

/** Ends every link to an answered request and notifies both sides, in the transaction of `store`. */
export async function finishAnswer(store: Store, { id }: Pick<Cooperation, 'id'>): Promise<void> {
  await store.internal.linkTokens.deleteOfSubject('cooperationAnswer', id);
  const system = systemStoreOf(store);
  await notifyBothSides(system, await system.get('cooperations', id), 'userId' in store.actor ? store.actor.userId : null);
}

/** Accepts or declines a locked request, in the transaction of `store` and with its rights. The caller has checked its state. */
export async function answerCooperation(store: Store, params: AnswerCooperationParams): Promise<void> {
  const { id, version } = params.cooperation;
  const isAccepted = params.contact !== null;
  const changes = { ...answerFields(params, store.now()), state: isAccepted ? ('accepted' as const) : ('declined' as const) };
  await store.update('cooperations', { id, version }, changes, isAccepted ? 'accept' : 'decline');
  await finishAnswer(store, params.cooperation);
}
