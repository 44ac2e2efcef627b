import type { Store } from '@pilotage/db';
import { abilityOf } from '@pilotage/shared';

const countByMeasurement = (rows: readonly { measurementId: number | null }[]): ReadonlyMap<number | null, number> => {
  const counts = new Map<number | null, number>();
  for (const { measurementId } of rows) counts.set(measurementId, (counts.get(measurementId) ?? 0) + 1);
  return counts;
};

/**
 * Counts the comments and files of each figure of a period, as far as the viewer may read them. Without the right to read
 * comments their counts are absent.
 */
export async function countEvidence(store: Store, periodId: number) {
  const cells = await store.all('measurements', { where: { periodId }, fields: [] });
  const ids = cells.map(({ id }) => id);
  if (ids.length === 0) return [];
  const files = countByMeasurement(await store.all('attachments', { where: { measurementId: ids }, fields: ['measurementId'] }));
  const canReadComments = abilityOf(store.actor).can('read', 'comments');
  const comments = canReadComments
    ? await store.all('comments', { where: { measurementId: ids }, fields: ['measurementId', 'resolvedAt'] })
    : [];
  const [all, unresolved] = [
    countByMeasurement(comments),
    countByMeasurement(comments.filter(({ resolvedAt }) => resolvedAt === null)),
  ];
  return ids.map((id) => ({
    measurementId: id,
    ...(canReadComments ? { comments: all.get(id) ?? 0, unresolved: unresolved.get(id) ?? 0 } : {}),
    attachments: files.get(id) ?? 0,
  }));
}
