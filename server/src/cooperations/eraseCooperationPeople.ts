import { type Store, systemStoreOf } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';

/** The erased fields of a visitor's request; a pending one is withdrawn. */
const erasedVisitorFieldsOf = ({ organisationId, askerEmail, state }: Cooperation): Partial<Cooperation> =>
  organisationId !== null || askerEmail === ''
    ? {}
    : { askerName: '', askerEmail: '', message: '', answer: null, ...(state === 'asked' ? { state: 'withdrawn' } : {}) };

/**
 * Erases people without an account from the cooperations on a solution: its applicant and visitors. The cooperation and its state
 * stay, and so do people of organisations.
 */
export async function eraseCooperationPeople(store: Store, solutionId: number): Promise<void> {
  const system = systemStoreOf(store);
  await system.lockRow('solutions', solutionId);
  for (const cooperation of await system.all('cooperations', { where: { solutionId } })) {
    const { id, version, ownerEmail, answer } = cooperation;
    const isOfUser = ownerEmail !== null && (await system.count('users', { email: ownerEmail })) > 0;
    // Who declined is unknown: the answer is erased too.
    const hasNoAnswerer = ownerEmail === null && answer === null;
    const erasedApplicantFields = isOfUser || hasNoAnswerer ? {} : { ownerName: null, ownerEmail: null, answer: null };
    const changes = { ...erasedVisitorFieldsOf(cooperation), ...erasedApplicantFields };
    await store.internal.linkTokens.deleteOfSubject('cooperationAnswer', id);
    if (Object.keys(changes).length > 0) await store.update('cooperations', { id, version }, changes);
  }
}
