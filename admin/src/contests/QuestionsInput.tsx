import { useEffect } from 'react';
import { ArrayInput, BooleanInput, SimpleFormIterator, TextInput, useInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { FigureInput } from '../resource/TypedInputs.tsx';

const asTyped = (text: string) => text;

const idsIn = (questions: unknown): number[] =>
  Array.isArray(questions) ? questions.map((each) => Number(each?.id)).filter((id) => Number.isInteger(id)) : [];

/** Gives a new question a number that no other has: by it an answer names its question. */
function QuestionNumber() {
  const questions: unknown = useWatch({ name: 'questions' });
  const { field } = useInput({ source: 'id' });
  const { value, onChange } = field;
  useEffect(() => {
    if (typeof value !== 'number') onChange(Math.max(0, ...idsIn(questions)) + 1);
  }, [value, onChange, questions]);
  return null;
}

/** What applicants are asked; none at all means one question for each criterion. */
export function QuestionsInput() {
  const questions: unknown = useWatch({ name: 'questions' });
  const { setValue } = useFormContext();
  const isEmpty = Array.isArray(questions) && questions.length === 0;
  useEffect(() => {
    if (isEmpty) setValue('questions', null, { shouldDirty: true });
  }, [isEmpty, setValue]);
  return (
    <ArrayInput source="questions" helperText="contests.questionsHelp">
      <SimpleFormIterator>
        <QuestionNumber />
        <TextInput source="text" label="contests.question" parse={asTyped} defaultValue="" multiline />
        <TextInput source="help" label="contests.questionHelp" parse={asTyped} defaultValue="" multiline />
        <FigureInput source="longest" label="contests.longestAnswer" defaultValue={3000} />
        <BooleanInput source="required" label="contests.requiredAnswer" defaultValue={true} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}
