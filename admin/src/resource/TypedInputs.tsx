import type { KeyboardEvent, ReactNode } from 'react';
import {
  FieldTitle,
  InputHelperText,
  TextInput,
  type TextInputProps,
  useInput,
  useResourceContext,
  type Validator,
} from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { NumberField } from './NumberField.tsx';
import { numberProblem } from './numberProblem.ts';
import { typedDay } from './typedDay.ts';

const asDay = (text: string) => (text.trim() === '' ? null : text.trim());

/** A day, typed as text: YYYY-MM-DD, or what `typedDay` reads so once the field is left. A keyboard of digits has no hyphen: it is the usual one. */
export function DayInput(props: TextInputProps) {
  const { setValue } = useFormContext();
  const read = (target: EventTarget) => {
    if (!(target instanceof HTMLInputElement)) return;
    const day = typedDay(target.value);
    if (day !== target.value) setValue(props.source, asDay(day), { shouldDirty: true });
  };
  const press = ({ key, target }: KeyboardEvent) => key === 'Enter' && read(target);
  return <TextInput {...props} parse={asDay} placeholder="YYYY-MM-DD" onBlur={({ target }) => read(target)} onKeyDown={press} />;
}

interface FigureInputProps {
  source: string;
  label?: string;
  helperText?: ReactNode;
  defaultValue?: number;
  /** What else is asked of the number, beside being one. */
  validate?: Validator;
}

const asItIs = (value: unknown) => value;

/** A number of a form. What is none, and what can be read in two ways, is not sent; what the server refuses stands at the field. */
export function FigureInput({ source, label, helperText, defaultValue, validate }: FigureInputProps) {
  const resource = useResourceContext();
  const { id, field, fieldState, isRequired } = useInput({
    source,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    format: asItIs,
    parse: asItIs,
    validate: validate ? [numberProblem, validate] : numberProblem,
  });
  const fault = fieldState.error?.message;
  return (
    <NumberField
      id={id}
      className={`ra-input ra-input-${source}`}
      label={<FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
      value={field.value}
      onRead={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid && fault ? <InputHelperText error={fault} /> : undefined}
      helperText={helperText ? <InputHelperText helperText={helperText} /> : undefined}
      margin="dense"
      fullWidth
    />
  );
}
