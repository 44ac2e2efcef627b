import { type KeyboardEvent, useEffect, useRef } from 'react';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { RecordContextProvider } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { taskMachine, type Task, taskStates } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { findDirection } from './findDirection.ts';
import { TaskAssignee } from './TaskAssignee.tsx';
import { TaskDue } from './TaskDue.tsx';
import { TaskStepButtons } from './TaskSteps.tsx';
import { taskStepsOf } from './taskSteps.ts';
import { useTaskStep } from './useTaskStep.ts';

interface TaskCardProps {
  task: Task;
  /** Whether it was just moved here, so that it keeps the focus. */
  isMoved: boolean;
  onMoved: (task: Task) => void;
}

/** The step that leads to the next column in a direction, of those that are allowed. */
function findStepTowards(task: Task, steps: ReturnType<typeof taskStepsOf>, direction: -1 | 1) {
  const columnOf = (state: string) => taskStates.findIndex((each) => each === state);
  const distanceOf = (step: (typeof steps)[number]) =>
    (columnOf(taskMachine.find(task.state, step)?.to ?? task.state) - columnOf(task.state)) * direction;
  const towards = steps.filter((step) => distanceOf(step) > 0);
  return towards.toSorted((one, other) => distanceOf(one) - distanceOf(other))[0];
}

/** A card of the board. Its buttons move it, and so do the arrow keys while something in it has the focus. */
export function TaskCard({ task, isMoved, onMoved }: TaskCardProps) {
  const ability = useAbility();
  const names = useDisplayNames();
  const { take } = useTaskStep(task);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isMoved) link.current?.focus();
  }, [isMoved]);
  const moveByKey = async (event: KeyboardEvent) => {
    const direction = findDirection(event);
    const step = direction && findStepTowards(task, taskStepsOf(task, ability), direction);
    if (!step) return;
    event.preventDefault();
    if (await take(step)) onMoved(task);
  };
  return (
    <RecordContextProvider value={task}>
      <Paper
        component="li"
        variant="outlined"
        onKeyDown={(event) => void moveByKey(event)}
        sx={{ p: 1.5, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
      >
        <Link
          ref={link}
          component={RouterLink}
          to={`/tasks/${task.id}/show`}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere', justifySelf: 'start' }}
        >
          {task.title}
        </Link>
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          <TaskDue />
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {names.organisation(task.organisationId)} · <TaskAssignee />
        </Typography>
        <TaskStepButtons task={task} onTaken={onMoved} />
      </Paper>
    </RecordContextProvider>
  );
}
