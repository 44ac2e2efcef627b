/** Something that waits for the person: a sentence with a verb, and one link to the very place. */
export interface Task {
  id: string;
  to: string;
  /** `home.tasks.KEY`; `day` among the parameters is a date that is written in the reader's way. */
  key: string;
  params: Readonly<Record<string, string | number>>;
  /** By when; what has no day comes last. */
  dueOn: string | null;
}

const most = 7;
const never = '9999';

/** What is most urgent first; at most seven, and how many more there are. */
export function urgentFirst(tasks: readonly Task[]): { shown: Task[]; more: number } {
  const inOrder = tasks.toSorted((one, other) => (one.dueOn ?? never).localeCompare(other.dueOn ?? never));
  return { shown: inOrder.slice(0, most), more: Math.max(0, inOrder.length - most) };
}
