import type { DemoMarks, Store } from '@pilotage/db';

export interface DemoRemovalPreview {
  marks: DemoMarks;
  /** The actor's lead organisation belongs to the demo, so the request must give a new one. */
  needsOrganisation: boolean;
  /** The actor's account belongs to the demo, so the request must give a new one. */
  needsAccount: boolean;
}

/**
 * The marks of the demo, and the input that leaving it requires; null if this installation has no demo. Organisations and users
 * belong to no other record, so the marks alone decide which of them are removed.
 */
export async function previewDemoRemoval(store: Store): Promise<DemoRemovalPreview | null> {
  const { actor } = store;
  const marks = await store.internal.demo.readMarks();
  if (marks.size === 0 || actor.role === 'system') return null;
  const isRemoved = (resource: 'organisations' | 'users', id: number | null) => id !== null && id <= (marks.get(resource) ?? 0);
  return {
    marks,
    needsOrganisation: isRemoved('organisations', actor.organisationId),
    needsAccount: isRemoved('users', actor.userId),
  };
}
