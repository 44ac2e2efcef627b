import { connectionOf, type DemoMarks, type DemoRows, demoMarks, demoRows, type Store } from '@pilotage/db';

export interface Going {
  marks: DemoMarks;
  rows: DemoRows;
  /** The lead organisation of whoever asks goes too: there has to be an own one. */
  needsOrganisation: boolean;
  /** Whoever asks is signed in with an account that goes. */
  needsAccount: boolean;
}

/** What goes when whoever asks leaves the demo, and what that calls for; null where this is no demo. */
export async function demoGoing(store: Store): Promise<Going | null> {
  const { actor } = store;
  const marks = await demoMarks(connectionOf(store));
  if (marks.size === 0 || actor.role === 'system') return null;
  const rows = await demoRows(connectionOf(store), marks);
  const needsOrganisation = rows.get('organisations')?.has(actor.organisationId ?? 0) ?? false;
  return { marks, rows, needsOrganisation, needsAccount: rows.get('users')?.has(actor.userId) ?? false };
}
