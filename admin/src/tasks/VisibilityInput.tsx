import { SelectInput, useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Task } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { choicesOf } from '../resource/fields/choicesOf.ts';
import { useTaskReaders } from './useTaskReaders.ts';

/** Who reads the task; the words below it name them before it is saved. */
export function VisibilityInput(_: { source?: string }) {
  const ownId = useActiveMembership()?.organisationId ?? null;
  const stored = useRecordContext<Task>()?.organisationId;
  const [chosen, visibility]: unknown[] = useWatch({ name: ['organisationId', 'visibility'] });
  const readersOf = useTaskReaders();
  const organisationId = stored ?? (typeof chosen === 'number' ? chosen : ownId);
  return (
    <SelectInput
      source="visibility"
      choices={choicesOf('tasks', 'visibility')}
      helperText={readersOf(organisationId, visibility === 'consortium' ? 'consortium' : 'internal')}
    />
  );
}
