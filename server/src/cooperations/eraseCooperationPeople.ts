import { type Store, systemStoreOf } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';

/** What is taken out of a visitor's request; one that still waits can no longer be answered. */
const erasedVisitorFieldsOf = ({ organisationId, askerEmail, state }: Cooperation): Partial<Cooperation> =>
  organisationId !== null || askerEmail === ''
    ? {}
    : { askerName: '', askerEmail: '', message: '', answer: null, ...(state === 'asked' ? { state: 'withdrawn' } : {}) };

/**
 * Takes those who have no account out of the cooperations on a solution: its applicant, and visitors who asked. That there was a
 * cooperation, and what came of it, stays; people of organisations stay, too.
 */
export async function eraseCooperationPeople(store: Store, solutionId: number): Promise<void> {
  const system = systemStoreOf(store);
  await system.lockRow('solutions', solutionId);
  for (const cooperation of await system.all('cooperations', { where: { solutionId } })) {
    const { id, version, ownerEmail, answer } = cooperation;
    const isOfUser = ownerEmail !== null && (await system.count('users', { email: ownerEmail })) > 0;
    // Who declined is not known: what was said goes, too.
    const hasNoAnswerer = ownerEmail === null && answer === null;
    const erasedApplicantFields = isOfUser || hasNoAnswerer ? {} : { ownerName: null, ownerEmail: null, answer: null };
    const changes = { ...erasedVisitorFieldsOf(cooperation), ...erasedApplicantFields };
    await store.internal.linkTokens.deleteOfSubject('cooperationAnswer', id);
    if (Object.keys(changes).length > 0) await store.update('cooperations', { id, version }, changes);
  }
}
