import type { Indicator } from '../indicators/indicator.ts';
import type { Task } from '../tasks/task.ts';
import type { WorkPlanItem } from '../workPlan/workPlanItem.ts';
import type { Notification } from './notification.ts';

/** The resources whose records a notice names: its text holds their title and their due day. */
export const namedSubjects = ['tasks', 'workPlanItems', 'indicators'] as const satisfies Notification['about'][];

export const isNamedSubject = (about: Notification['about']): about is (typeof namedSubjects)[number] =>
  namedSubjects.some((each) => each === about);

/** What a notice says of its subject: the title, and the day (YYYY-MM-DD) on which it is due. */
export interface NamedSubject {
  title: string;
  dueOn: string | null;
}

export const namedSubjectOfTask = ({ title, dueOn }: Pick<Task, 'title' | 'dueOn'>): NamedSubject => ({ title, dueOn });

export const namedSubjectOfIndicator = ({ name }: Pick<Indicator, 'name'>): NamedSubject => ({ title: name, dueOn: null });

/** An item of the work plan is named with its number, as the programme does. */
export const namedSubjectOfWorkPlanItem = ({
  number,
  title,
  dueOn,
}: Pick<WorkPlanItem, 'number' | 'title' | 'dueOn'>): NamedSubject => ({ title: `${number} ${title}`, dueOn });
