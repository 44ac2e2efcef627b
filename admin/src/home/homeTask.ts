/** Something that waits for the person: a sentence with a verb, and one link to the very place. */
export interface HomeTask {
  id: string;
  to: string;
  /** `home.tasks.KEY`; `day` among the parameters is a date that is written in the reader's way. */
  key: string;
  params: Readonly<Record<string, string | number>>;
  /** By when; what has no day comes last. */
  dueOn: string | null;
}

const maxTasks = 7;
const farFuture = '9999';

/** What is most urgent first; at most seven, and how many more there are. */
export function prioritizeTasks(tasks: readonly HomeTask[]): { shown: HomeTask[]; more: number } {
  const inOrder = tasks.toSorted((one, other) => (one.dueOn ?? farFuture).localeCompare(other.dueOn ?? farFuture));
  return { shown: inOrder.slice(0, maxTasks), more: Math.max(0, inOrder.length - maxTasks) };
}
