import { TextInput } from 'react-admin';
import { formatFieldMessage, validateNotInFuture } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { DayInput } from '../resource/inputs/TypedInputs.tsx';

export function MilestoneForm({ isNew = false }: { isNew?: boolean }) {
  const today = useToday();
  const validateDoneOn = (doneOn: unknown) => {
    const problem = typeof doneOn === 'string' ? validateNotInFuture({ doneOn }, today).doneOn : undefined;
    return problem === undefined ? undefined : formatFieldMessage(problem);
  };
  return (
    <>
      {isNew && <RecordInput source="pilotId" reference="pilots" optionText="title" sort="title" />}
      <TextInput source="title" />
      <DayInput source="dueOn" />
      <DayInput source="doneOn" validate={validateDoneOn} />
    </>
  );
}
