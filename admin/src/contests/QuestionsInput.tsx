import { useEffect } from 'react';
import { ArrayInput, BooleanInput, SimpleFormIterator, TextInput, useInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { AddEntryButton } from '../resource/inputs/AddEntryButton.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';

const keepAsTyped = (text: string) => text;

const questionIds = (questions: unknown): number[] =>
  Array.isArray(questions) ? questions.map((each) => Number(each?.id)).filter((id) => Number.isInteger(id)) : [];

/** Assigns an unused number to each new question; answers refer to it. */
function QuestionIdInput() {
  const questions: unknown = useWatch({ name: 'questions' });
  const { field } = useInput({ source: 'id' });
  const { value, onChange } = field;
  useEffect(() => {
    if (typeof value !== 'number') onChange(Math.max(0, ...questionIds(questions)) + 1);
  }, [value, onChange, questions]);
  return null;
}

/** The questions to applicants; with none, the form has one question for each criterion. */
export function QuestionsInput() {
  const questions: unknown = useWatch({ name: 'questions' });
  const { setValue } = useFormContext();
  const isEmpty = Array.isArray(questions) && questions.length === 0;
  useEffect(() => {
    if (isEmpty) setValue('questions', null, { shouldDirty: true });
  }, [isEmpty, setValue]);
  return (
    <ArrayInput source="questions" helperText="contests.questionsHelp">
      <SimpleFormIterator disableClear addButton={<AddEntryButton label="contests.addQuestion" />}>
        <QuestionIdInput />
        <TextInput source="text" label="contests.question" parse={keepAsTyped} defaultValue="" multiline />
        <TextInput source="help" label="contests.questionHelp" parse={keepAsTyped} defaultValue="" multiline />
        <FigureInput source="longest" label="contests.longestAnswer" defaultValue={3000} />
        <BooleanInput source="required" label="contests.requiredAnswer" defaultValue={true} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
