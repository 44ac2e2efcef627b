import { useState } from 'react';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { isDay, normalizeDay } from '@pilotage/shared';
import { CalendarButton } from './calendar/CalendarButton.tsx';

interface DayTextFieldProps {
  label: string;
  /** What is typed, as it is. */
  value: string;
  onChange: (text: string) => void;
  helperText?: string | undefined;
  /** What is wrong with it, beside that it is no day. */
  problem?: string | undefined;
}

/** The day that was typed, null for nothing, and whether it can be sent. */
export function parseDayText(text: string): { day: string | null; isValid: boolean } {
  const day = normalizeDay(text.trim());
  return day === '' ? { day: null, isValid: true } : { day, isValid: isDay(day) };
}

/** A day outside of a form of react-admin: typed as text, or chosen from the calendar beside it. What is no day is said once the field is left. */
export function DayTextField({ label, value, onChange, helperText, problem }: DayTextFieldProps) {
  const translate = useTranslate();
  const [isLeft, setLeft] = useState(false);
  const { day, isValid } = parseDayText(value);
  const shown = problem ?? (isLeft && !isValid ? translate('resource.noDay') : undefined);
  return (
    <TextField
      margin="none"
      label={label}
      placeholder="YYYY-MM-DD"
      value={value}
      onChange={({ target }) => {
        setLeft(false);
        onChange(target.value);
      }}
      onBlur={() => {
        setLeft(true);
        if (isValid && (day ?? '') !== value) onChange(day ?? '');
      }}
      error={shown !== undefined}
      helperText={shown ?? helperText}
      slotProps={{
        input: { endAdornment: <CalendarButton field={label} value={day} onChoose={onChange} /> },
        htmlInput: { autoComplete: 'off' },
      }}
    />
  );
}
