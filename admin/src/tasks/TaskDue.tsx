import { useRecordContext, useTranslate } from 'react-admin';
import { isTaskLate, type Task } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';

/** When the task in context is due, was done, or that it is late. */
export function TaskDue(_: { source?: string; label?: string }) {
  const task = useRecordContext<Task>();
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  if (!task) return null;
  const { state, dueOn, doneOn } = task;
  if (state === 'done' && doneOn !== null)
    return <time dateTime={doneOn}>{translate('tasks.doneOn', { day: formats.day(doneOn) })}</time>;
  if (dueOn === null) return <>{translate('tasks.undated')}</>;
  const day = formats.day(dueOn);
  if (isTaskLate(task, today)) return <StateChip tone="attention" label={translate('tasks.lateSince', { day })} />;
  return <time dateTime={dueOn}>{translate('tasks.dueOn', { day })}</time>;
}
