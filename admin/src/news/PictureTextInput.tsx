import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { pictureTextLength } from '@pilotage/shared';
import { useLengthProblem } from '../resource/inputs/useLengthProblem.ts';

interface PictureTextInputProps {
  source: string;
  label: string;
  /** i18n key of what stands below the field while its text is not too long. */
  help: string;
}

/** An empty text is none. */
const parseText = (typed: string) => (typed === '' ? undefined : typed);
const formatText = (stored: unknown) => (typeof stored === 'string' ? stored : '');

/** What a picture shows, or its caption, in one language. A text that is too long is said at once, and not saved. */
export function PictureTextInput({ source, label, help }: PictureTextInputProps) {
  const findLengthProblem = useLengthProblem();
  const findProblem = (typed: unknown) => findLengthProblem(formatText(typed), pictureTextLength);
  const problem = findProblem(useWatch({ name: source }));
  return (
    <TextInput
      source={source}
      label={label}
      helperText={problem ?? help}
      parse={parseText}
      format={formatText}
      validate={findProblem}
      {...(problem === undefined ? {} : { error: true })}
    />
  );
}
