import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Task } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** Says who gave the task in context to its organisation. */
export function GivenTaskNote() {
  const task = useRecordContext<Task>();
  const translate = useTranslate();
  const names = useDisplayNames();
  if (!task?.givenByLeadPartner) return null;
  return (
    <Typography color="text.secondary">
      {translate(task.askedById === null ? 'tasks.given' : 'tasks.askedFor', { name: names.organisation(task.organisationId) })}
    </Typography>
  );
}
