import { auditedSystemStoreOf, type NewRecord, type Store } from '@pilotage/db';
import { resources, type Task } from '@pilotage/shared';
import { notifyOfTask } from './notifyOfTask.ts';

type Origin = Pick<Task, 'organisationId' | 'title' | 'dueOn'> &
  Partial<Pick<Task, 'description' | 'reportId' | 'commentId' | 'recommendationId' | 'askedById'>>;

const aboutNothing = {
  pilotId: null,
  milestoneId: null,
  contestId: null,
  indicatorId: null,
  meetingId: null,
  meetingDecisionId: null,
} as const;

/** Gives an organisation the internal task that follows from a return, a question or a recommendation, and notifies its members. */
export async function giveTask(store: Store, origin: Origin): Promise<Task> {
  await store.assertQuota('tasks', origin.organisationId);
  const system = auditedSystemStoreOf(store);
  const record: NewRecord<'tasks'> = {
    ...aboutNothing,
    ...resources.tasks.initial,
    description: null,
    assigneeId: null,
    visibility: 'internal',
    ...origin,
    givenByLeadPartner: true,
  };
  const task = await system.insert('tasks', record);
  await notifyOfTask(system, store.actor, { before: null, after: task });
  return task;
}
