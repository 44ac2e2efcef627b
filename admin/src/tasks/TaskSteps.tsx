import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Task } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { taskStepsOf, type TaskStep } from './taskSteps.ts';
import { useTaskStep } from './useTaskStep.ts';

interface TaskStepButtonsProps {
  task: Task;
  /** Which steps are offered here; default: all that are allowed. */
  offers?: readonly TaskStep[];
  /** Called once a step was taken. */
  onTaken?: (task: Task) => void;
}

/** A button for each step that the viewer may take with a task. */
export function TaskStepButtons({ task, offers, onTaken }: TaskStepButtonsProps) {
  const translate = useTranslate();
  const ability = useAbility();
  const { isBusy, take } = useTaskStep(task);
  const steps = taskStepsOf(task, ability).filter((step) => offers?.includes(step) ?? true);
  if (steps.length === 0) return null;
  return (
    <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
      {steps.map((step) => (
        <Button
          key={step}
          size="small"
          variant="outlined"
          loading={isBusy}
          aria-label={translate(`tasks.${step}Of`, { title: task.title })}
          onClick={async (event) => {
            event.stopPropagation();
            if (await take(step)) onTaken?.(task);
          }}
        >
          {translate(`tasks.${step}`)}
        </Button>
      ))}
    </Stack>
  );
}

/** The steps of the task in context. */
export function TaskSteps({ offers }: { offers?: readonly TaskStep[] }) {
  const task = useRecordContext<Task>();
  return task ? <TaskStepButtons task={task} {...(offers ? { offers } : {})} /> : null;
}
