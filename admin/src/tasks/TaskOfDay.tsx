import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { isTaskLate, type Task } from '@pilotage/shared';
import { visuallyHidden } from '../a11y/visuallyHidden.ts';
import { useToday } from '../progress/useToday.ts';

interface TaskOfDayProps {
  task: Task;
  tabIndex?: number;
}

const lines = { todo: 'dashed', inProgress: 'solid', done: 'dotted' } as const;

/** A task on its due day, in one line: its title, and its state by the line at its side and in words. */
export function TaskOfDay({ task, tabIndex }: TaskOfDayProps) {
  const translate = useTranslate();
  const isLate = isTaskLate(task, useToday());
  const { id, title, state } = task;
  return (
    <Link
      component={RouterLink}
      to={`/tasks/${id}/show`}
      tabIndex={tabIndex}
      title={title}
      underline="hover"
      sx={{
        display: 'block',
        // Keeps the hidden word inside of the cell.
        position: 'relative',
        minHeight: 24,
        lineHeight: '24px',
        fontSize: '0.8125rem',
        px: 0.75,
        my: 0.25,
        borderInlineStart: 3,
        borderInlineStartStyle: lines[state],
        borderInlineStartColor: isLate ? 'error.main' : state === 'done' ? 'text.secondary' : 'primary.main',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        textDecorationLine: state === 'done' ? 'line-through' : undefined,
      }}
    >
      {title}
      <span style={visuallyHidden}>, {translate(isLate ? 'tasks.tabs.late' : `resources.tasks.choices.state.${state}`)}</span>
    </Link>
  );
}
