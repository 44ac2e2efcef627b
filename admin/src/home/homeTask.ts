/** A task of the user: a sentence with a verb, and a link to where it is done. */
export interface HomeTask {
  id: string;
  to: string;
  /** i18n key `home.tasks.KEY`; a `day` parameter is formatted for the locale. */
  key: string;
  params: Readonly<Record<string, string | number>>;
  /** Due day; tasks without one are sorted last. */
  dueOn: string | null;
}

const maxTasks = 7;
const farFuture = '9999';

/** Sorts tasks by urgency; returns the first seven, and the others. */
export function prioritizeTasks(tasks: readonly HomeTask[]): { shown: HomeTask[]; rest: HomeTask[] } {
  const inOrder = tasks.toSorted((one, other) => (one.dueOn ?? farFuture).localeCompare(other.dueOn ?? farFuture));
  return { shown: inOrder.slice(0, maxTasks), rest: inOrder.slice(maxTasks) };
}
