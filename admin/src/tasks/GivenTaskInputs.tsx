import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import { asSubject, type Task } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { createInput } from '../resource/screens/createInput.tsx';
import { AssigneeInput } from './AssigneeInput.tsx';
import { VisibilityInput } from './VisibilityInput.tsx';

/** The inputs of a task that the lead partner gave: all for the lead partner, the person alone for its organisation. */
export function GivenTaskInputs() {
  const task = useRecordContext<Task>();
  const translate = useTranslate();
  const ability = useAbility();
  if (!task) return null;
  if (!ability.can('update', asSubject('tasks', task), 'title'))
    return (
      <>
        <Typography sx={{ mb: 2 }}>{translate('tasks.givenHelp')}</Typography>
        <AssigneeInput source="assigneeId" />
      </>
    );
  return (
    <>
      {createInput('tasks', { key: 'title', source: 'title', isRequired: true })}
      {createInput('tasks', { key: 'description', source: 'description', minRows: 3 })}
      {createInput('tasks', { key: 'dueOn', source: 'dueOn' })}
      <AssigneeInput source="assigneeId" />
      <VisibilityInput source="visibility" />
    </>
  );
}
