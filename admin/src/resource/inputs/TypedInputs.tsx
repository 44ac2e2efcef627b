import type { KeyboardEvent, ReactNode } from 'react';
import {
  FieldTitle,
  InputHelperText,
  TextInput,
  type TextInputProps,
  useInput,
  useResourceContext,
  useTranslateLabel,
  type Validator,
} from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { normalizeDay } from '@pilotage/shared';
import { CalendarButton } from './calendar/CalendarButton.tsx';
import { NumberField } from './NumberField.tsx';
import { validateNumber } from './validateNumber.ts';

const parseDay = (text: string) => (text.trim() === '' ? null : text.trim());

/**
 * Text input for a day: YYYY-MM-DD, normalised by `normalizeDay` on blur, with a calendar beside it. Uses the full keyboard,
 * because a numeric one has no hyphen.
 */
export function DayInput({ slotProps, ...props }: TextInputProps) {
  const { setValue } = useFormContext();
  const value: unknown = useWatch({ name: props.source });
  const translateLabel = useTranslateLabel();
  const label = String(translateLabel({ source: props.source, resource: useResourceContext() ?? '' }));
  const calendar = (
    <CalendarButton field={label} value={value} onChoose={(day) => setValue(props.source, day, { shouldDirty: true })} />
  );
  const normalizeInput = (target: EventTarget) => {
    if (!(target instanceof HTMLInputElement)) return;
    const day = normalizeDay(target.value);
    if (day !== target.value) setValue(props.source, parseDay(day), { shouldDirty: true });
  };
  const handleKeyDown = ({ key, target }: KeyboardEvent) => key === 'Enter' && normalizeInput(target);
  return (
    <TextInput
      {...props}
      parse={parseDay}
      placeholder="YYYY-MM-DD"
      slotProps={{ ...slotProps, input: { endAdornment: calendar } }}
      onBlur={({ target }) => normalizeInput(target)}
      onKeyDown={handleKeyDown}
    />
  );
}

interface FigureInputProps {
  source: string;
  label?: string;
  helperText?: ReactNode;
  defaultValue?: number;
  isRequired?: boolean;
  /** Further validation of the number. */
  validate?: Validator;
}

const identity = (value: unknown) => value;

/**
 * Number input of a form. Text that is not a number or is ambiguous blocks the save; errors from the server are shown at the
 * field.
 */
export function FigureInput({ source, label, helperText, defaultValue, isRequired = false, validate }: FigureInputProps) {
  const resource = useResourceContext();
  const { id, field, fieldState } = useInput({
    source,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    format: identity,
    parse: identity,
    validate: validate ? [validateNumber, validate] : validateNumber,
  });
  const errorMessage = fieldState.error?.message;
  return (
    <NumberField
      id={id}
      className={`ra-input ra-input-${source}`}
      label={<FieldTitle label={label} source={source} resource={resource} isRequired={isRequired} />}
      value={field.value}
      onRead={field.onChange}
      onBlur={field.onBlur}
      error={fieldState.invalid && errorMessage ? <InputHelperText error={errorMessage} /> : undefined}
      helperText={helperText ? <InputHelperText helperText={helperText} /> : undefined}
      margin="dense"
      fullWidth
    />
  );
}
