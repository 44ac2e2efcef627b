import { connectionOf, endLinks, type Store, systemOf } from '@pilotage/db';
import type { Cooperation } from '@pilotage/shared';

/** What is taken out of a visitor's request; one that still waits can no longer be answered. */
const ofVisitor = ({ organisationId, askerEmail, state }: Cooperation): Partial<Cooperation> =>
  organisationId !== null || askerEmail === ''
    ? {}
    : { askerName: '', askerEmail: '', message: '', answer: null, ...(state === 'asked' ? { state: 'withdrawn' } : {}) };

/**
 * Takes those who have no account out of the cooperations on a solution: its applicant, and visitors who asked. That there was a
 * cooperation, and what came of it, stays; people of organisations stay, too.
 */
export async function forgetPeople(store: Store, solutionId: number): Promise<void> {
  const system = systemOf(store);
  await system.guard('solutions', solutionId);
  for (const cooperation of await system.all('cooperations', { where: { solutionId } })) {
    const { id, version, ownerEmail, answer } = cooperation;
    const isOfUser = ownerEmail !== null && (await system.count('users', { email: ownerEmail })) > 0;
    // Who declined is not known: what was said goes, too.
    const isForgotten = ownerEmail === null && answer === null;
    const ofApplicant = isOfUser || isForgotten ? {} : { ownerName: null, ownerEmail: null, answer: null };
    const changes = { ...ofVisitor(cooperation), ...ofApplicant };
    await endLinks(connectionOf(store), 'cooperationAnswer', id);
    if (Object.keys(changes).length > 0) await store.update('cooperations', { id, version }, changes);
  }
}
