import type { SystemStore } from '@pilotage/db';
import type { Solution } from '@pilotage/shared';

/** The solution if it is public now. */
export async function findPublishedSolution(system: SystemStore, id: number): Promise<Solution | undefined> {
  const [solution] = await system.all('solutions', { where: { id, published: true, state: 'submitted' } });
  return solution;
}
