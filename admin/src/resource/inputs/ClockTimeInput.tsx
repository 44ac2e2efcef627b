import { TextInput } from 'react-admin';
import type { Validator } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { normalizeClockTime } from '@pilotage/shared';

interface ClockTimeInputProps {
  source: string;
  validate?: Validator;
  helperText?: string;
}

const parseTime = (text: string) => (text.trim() === '' ? null : text);

/** A time of day, typed as people write it; it stands as HH:MM once the field is left. */
export function ClockTimeInput({ source, validate, helperText }: ClockTimeInputProps) {
  const { setValue } = useFormContext();
  const normalizeInput = (text: string) => {
    const time = normalizeClockTime(text);
    if (time !== text) setValue(source, parseTime(time), { shouldDirty: true });
  };
  return (
    <TextInput
      source={source}
      parse={parseTime}
      placeholder="HH:MM"
      onBlur={({ target }) => normalizeInput(target.value)}
      {...(validate ? { validate } : {})}
      {...(helperText === undefined ? {} : { helperText })}
    />
  );
}
