import type { SystemStore } from '@pilotage/db';
import type { Task } from '@pilotage/shared';
import { findMembersOf } from './findMembersOf.ts';

/** Who is told about a task: the member who does it; all members of the organisation while it is nobody's, or of somebody who left. */
export async function findTaskRecipients(system: SystemStore, { organisationId, assigneeId }: Task): Promise<number[]> {
  const members = await findMembersOf(system, organisationId);
  return assigneeId !== null && members.has(assigneeId) ? [assigneeId] : [...members];
}
