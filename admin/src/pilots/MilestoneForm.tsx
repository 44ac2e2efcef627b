import { TextInput } from 'react-admin';
import { fieldMessage, futureDayProblems } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { RecordInput } from '../resource/RecordInput.tsx';
import { DayInput } from '../resource/TypedInputs.tsx';

export function MilestoneForm({ isNew = false }: { isNew?: boolean }) {
  const today = useToday();
  const notLater = (doneOn: unknown) => {
    const problem = typeof doneOn === 'string' ? futureDayProblems({ doneOn }, today).doneOn : undefined;
    return problem === undefined ? undefined : fieldMessage(problem);
  };
  return (
    <>
      {isNew && <RecordInput source="pilotId" reference="pilots" optionText="title" sort="title" />}
      <TextInput source="title" />
      <DayInput source="dueOn" />
      <DayInput source="doneOn" validate={notLater} />
    </>
  );
}
