import type { SystemStore } from '@pilotage/db';
import { type FieldProblems, hasVersions } from '@pilotage/shared';

/** Problems of a record that names an item of the work plan: it is a deliverable or an output. */
export async function findLinkProblems(
  system: SystemStore,
  { workPlanItemId: id }: { workPlanItemId?: number | null | undefined },
): Promise<FieldProblems> {
  if (typeof id !== 'number') return {};
  const [item] = await system.all('workPlanItems', { where: { id }, fields: ['kind'] });
  return item && !hasVersions(item) ? { workPlanItemId: { code: 'workPlanItems.linkedKind' } } : {};
}
