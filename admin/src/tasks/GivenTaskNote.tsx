import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Task } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Says that the lead partner gave the task in context. */
export function GivenTaskNote() {
  const task = useRecordContext<Task>();
  const translate = useTranslate();
  const names = useDisplayNames();
  if (!task?.givenByLeadPartner) return null;
  return (
    <Typography color="text.secondary">{translate('tasks.given', { name: names.organisation(task.organisationId) })}</Typography>
  );
}
