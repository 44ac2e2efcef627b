import type { StoreReader } from '@pilotage/db';
import { type Contest, type FieldProblems, publicContestStates } from '@pilotage/shared';

/**
 * The problem of a short address at which the public page of another contest stands already. Drafts of others do not count: nobody
 * may learn of them.
 */
export async function findAddressProblem(
  reader: StoreReader,
  { id, slug }: Partial<Pick<Contest, 'id' | 'slug'>>,
): Promise<FieldProblems> {
  if (slug === undefined) return {};
  const published = await reader.all('contests', { where: { slug, state: publicContestStates }, fields: [] });
  return published.some((contest) => contest.id !== id) ? { slug: { code: 'contests.addressTaken' } } : {};
}
