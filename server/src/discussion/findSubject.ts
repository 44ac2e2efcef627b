import type { Store } from '@pilotage/db';
import { type RecordOf, type SubjectName, subjects } from '@pilotage/shared';

export type DiscussionSubject =
  | { subject: 'measurements'; row: RecordOf<'measurements'> }
  | { subject: 'reports'; row: RecordOf<'reports'> }
  | { subject: 'pilots'; row: RecordOf<'pilots'> };

export const isSubjectName = (name: unknown): name is SubjectName => subjects.some((each) => each === name);

/** The subject of a comment or file, as the store's actor may read it; null if it is unknown or not readable. */
export async function findSubject(store: Store, subject: unknown, id: unknown): Promise<DiscussionSubject | null> {
  if (!isSubjectName(subject) || typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
  if (subject === 'measurements') {
    const [row] = await store.all('measurements', { where: { id } });
    return row ? { subject, row } : null;
  }
  if (subject === 'reports') {
    const [row] = await store.all('reports', { where: { id } });
    // An actor who sees that the report exists, but not its content, may not read its comments.
    return row && row.narrative !== undefined ? { subject, row } : null;
  }
  const [row] = await store.all('pilots', { where: { id } });
  return row ? { subject, row } : null;
}

export type AttachableSubject =
  | DiscussionSubject
  | { subject: 'activities'; row: RecordOf<'activities'> }
  | { subject: 'meetings'; row: RecordOf<'meetings'> }
  | { subject: 'workPlanItems'; row: RecordOf<'workPlanItems'> };

/** The subject of a file: that of a comment, an activity, a meeting, or an item of the work plan. */
export async function findAttachableSubject(store: Store, subject: unknown, id: unknown): Promise<AttachableSubject | null> {
  if (subject !== 'activities' && subject !== 'meetings' && subject !== 'workPlanItems') return findSubject(store, subject, id);
  if (typeof id !== 'number' || !Number.isSafeInteger(id)) return null;
  if (subject === 'activities') {
    const [row] = await store.all('activities', { where: { id } });
    return row ? { subject, row } : null;
  }
  if (subject === 'meetings') {
    const [row] = await store.all('meetings', { where: { id } });
    return row ? { subject, row } : null;
  }
  const [row] = await store.all('workPlanItems', { where: { id } });
  return row ? { subject, row } : null;
}
