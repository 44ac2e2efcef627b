import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Task } from './task.ts';

/** The fields that name what a task is about, of which one is set at most. */
export const taskSubjectFields = ['pilotId', 'milestoneId', 'contestId', 'indicatorId', 'meetingId'] as const;

export type TaskSubjectField = (typeof taskSubjectFields)[number];

/** From what a task follows that the server makes: a return, a question, or a recommendation. Its organisation and the lead partner read them. */
const originFields = ['reportId', 'commentId', 'recommendationId'] as const;

/** What all members read, so that a task about it can be read by all, too. */
const sharedSubjectFields: ReadonlySet<string> = new Set<TaskSubjectField>(['meetingId']);

type TaskContent = Partial<Pick<Task, TaskSubjectField | (typeof originFields)[number] | 'visibility'>>;

/** Problems of what a task is about: it is one thing, and one that every reader of the task may read. */
export function validateTask(task: TaskContent): FieldProblems {
  const named = taskSubjectFields.filter((field) => typeof task[field] === 'number');
  const [, second] = named;
  const isHidden =
    named.some((field) => !sharedSubjectFields.has(field)) || originFields.some((field) => typeof task[field] === 'number');
  return {
    ...(second === undefined ? {} : { [second]: { code: 'tasks.oneSubject' as const } }),
    ...(task.visibility === 'consortium' && isHidden ? { visibility: { code: 'tasks.subjectNotShared' as const } } : {}),
  };
}
