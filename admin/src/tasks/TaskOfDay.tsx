import { useTranslate } from 'react-admin';
import { isTaskLate, type Task } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { MonthEntry } from '../resource/month/MonthEntry.tsx';

interface TaskOfDayProps {
  task: Task;
  tabIndex?: number;
}

const lines = { todo: 'dashed', inProgress: 'solid', done: 'dotted' } as const;

/** A task on its due day. */
export function TaskOfDay({ task, tabIndex }: TaskOfDayProps) {
  const translate = useTranslate();
  const isLate = isTaskLate(task, useToday());
  const { id, title, state } = task;
  const isDone = state === 'done';
  return (
    <MonthEntry
      to={`/tasks/${id}/show`}
      title={title}
      state={translate(isLate ? 'tasks.tabs.late' : `resources.tasks.choices.state.${state}`)}
      line={lines[state]}
      lineColor={isLate ? 'error.main' : isDone ? 'text.secondary' : 'primary.main'}
      isStruck={isDone}
      tabIndex={tabIndex}
    >
      {title}
    </MonthEntry>
  );
}
