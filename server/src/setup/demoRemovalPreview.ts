import type { DemoMarks, Store } from '@pilotage/db';

export interface DemoRemovalPreview {
  marks: DemoMarks;
  /** The lead organisation of whoever asks goes too: there has to be an own one. */
  needsOrganisation: boolean;
  /** Whoever asks is signed in with an account that goes. */
  needsAccount: boolean;
}

/**
 * What goes when whoever asks leaves the demo, and what that calls for; null where this is no demo. Organisations and people belong to no
 * other record, so that the marks alone say which of them go.
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
