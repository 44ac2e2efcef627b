import type { Task } from '@pilotage/shared';

/** Who is told about a task: the member who does it; all members of the organisation while it is nobody's, or of somebody who left. */
export const findTaskRecipients = ({ assigneeId }: Task, members: ReadonlySet<number>): number[] =>
  assigneeId !== null && members.has(assigneeId) ? [assigneeId] : [...members];
