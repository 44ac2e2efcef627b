import { useState } from 'react';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { isClockTime, splitZonedTime } from '@pilotage/shared';
import { CalendarButton } from './CalendarButton.tsx';

interface ZonedTimeCalendarProps {
  /** The name of the field. */
  name: string;
  /** What stands in the field. */
  value: string;
  timeZone: string;
  onType: (text: string) => void;
}

/** `9:05`, `09.05` and `0905` are the same time; `9:5` is not complete yet. */
function normalizeTime(typed: string): string {
  const [, hour, minute] = /^(\d{1,2}(?=[:.])|\d{2}(?=\d\d$))[:.]?(\d{2})$/.exec(typed.trim()) ?? [];
  return hour === undefined || minute === undefined ? typed.trim() : `${hour.padStart(2, '0')}:${minute}`;
}

/** The calendar of a local time: the day, and the time by the 24 hours of the zone. What is chosen stands in the field at once. */
export function ZonedTimeCalendar({ name, value, timeZone, onType }: ZonedTimeCalendarProps) {
  const translate = useTranslate();
  const parts = splitZonedTime(value);
  const [typed, setTyped] = useState<{ text: string; fieldTime: string } | null>(null);
  const [isTyping, setTyping] = useState(false);
  const fieldTime = parts?.time ?? '';
  // Once the field has another time, that one counts.
  const time = typed?.fieldTime === fieldTime ? typed.text : fieldTime;
  const isWrong = time !== '' && !isClockTime(normalizeTime(time));
  const write = (day: string, clockTime: string) => onType(clockTime === '' ? day : `${day} ${clockTime}`);
  const typeTime = (text: string) => {
    setTyped({ text, fieldTime });
    const clockTime = normalizeTime(text);
    if (parts && (clockTime === '' || isClockTime(clockTime))) write(parts.day, clockTime);
  };
  return (
    <CalendarButton field={name} value={parts?.day} onChoose={(day) => write(day, isWrong ? '' : normalizeTime(time))}>
      <TextField
        label={translate('resource.calendar.time')}
        placeholder="HH:MM"
        value={time}
        onChange={({ target }) => typeTime(target.value)}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        error={isWrong && !isTyping}
        helperText={translate(isWrong && !isTyping ? 'resource.calendar.wrongTime' : 'resource.calendar.timeHelp', { timeZone })}
        margin="none"
        fullWidth
        slotProps={{ htmlInput: { inputMode: 'text', autoComplete: 'off' } }}
      />
    </CalendarButton>
  );
}
