import { connectionOf, type DemoMarks, demoMarks, type Store } from '@pilotage/db';

export interface Going {
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
export async function demoGoing(store: Store): Promise<Going | null> {
  const { actor } = store;
  const marks = await demoMarks(connectionOf(store));
  if (marks.size === 0 || actor.role === 'system') return null;
  const goes = (resource: 'organisations' | 'users', id: number | null) => id !== null && id <= (marks.get(resource) ?? 0);
  return { marks, needsOrganisation: goes('organisations', actor.organisationId), needsAccount: goes('users', actor.userId) };
}
