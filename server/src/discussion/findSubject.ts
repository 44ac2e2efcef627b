import type { Store } from '@pilotage/db';
import { type RecordOf, type SubjectName, subjects } from '@pilotage/shared';

export type DiscussionSubject =
  | { subject: 'measurements'; row: RecordOf<'measurements'> }
  | { subject: 'reports'; row: RecordOf<'reports'> }
  | { subject: 'pilots'; row: RecordOf<'pilots'> };

export const isSubjectName = (name: unknown): name is SubjectName => subjects.some((each) => each === name);

/** What is spoken of, as the store's actor may read it; null when it is not there for them. */
export async function findSubject(store: Store, subject: unknown, id: unknown): Promise<DiscussionSubject | null> {
  if (!isSubjectName(subject) || typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
  if (subject === 'measurements') {
    const [row] = await store.all('measurements', { where: { id } });
    return row ? { subject, row } : null;
  }
  if (subject === 'reports') {
    const [row] = await store.all('reports', { where: { id } });
    // Who knows only that a report is there does not read what is said about it.
    return row && row.narrative !== undefined ? { subject, row } : null;
  }
  const [row] = await store.all('pilots', { where: { id } });
  return row ? { subject, row } : null;
}
