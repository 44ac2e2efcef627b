import { type NewRecord, type SystemStore } from '@pilotage/db';
import { type Actor, resources, type Task } from '@pilotage/shared';
import { notifyOfTask } from './notifyOfTask.ts';

type Origin = Pick<Task, 'organisationId' | 'title' | 'dueOn'> &
  Partial<Pick<Task, 'description' | 'reportId' | 'commentId' | 'askedById'>>;

const aboutNothing = {
  pilotId: null,
  milestoneId: null,
  contestId: null,
  indicatorId: null,
  meetingId: null,
  meetingDecisionId: null,
} as const;

/** Gives an organisation the internal task that follows from a return or a question, and notifies its members. */
export async function giveTask(system: SystemStore, actor: Actor, origin: Origin): Promise<Task> {
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
  await notifyOfTask(system, actor, { before: null, after: task });
  return task;
}
