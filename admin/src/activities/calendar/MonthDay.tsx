import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { entriesOfDay } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { CalendarEntry } from './CalendarEntry.tsx';
import type { CalendarActivity } from './useCalendarDays.ts';

interface MonthDayProps {
  day: string;
  /** Whether Tab reaches this day and what stands on it. */
  isCurrent: boolean;
  isToday: boolean;
  isOutside: boolean;
  /** How many activities there are, and the first of them. */
  count: number;
  first: readonly CalendarActivity[];
  onOpen: (day: string) => void;
}

/** A day of the month with its first activities. Its number opens the whole day. */
export function MonthDay({ day, isCurrent, isToday, isOutside, count, first, onOpen }: MonthDayProps) {
  const translate = useTranslate();
  const formats = useFormats();
  // The line that says how many more there are takes the place of the last one.
  const shown = count > entriesOfDay ? first.slice(0, entriesOfDay - 1) : first;
  const tabIndex = isCurrent ? 0 : -1;
  const more = count - shown.length;
  return (
    <Box component="td" role="gridcell" sx={{ bgcolor: isOutside ? 'action.hover' : undefined }}>
      <Box
        component="button"
        type="button"
        tabIndex={tabIndex}
        aria-label={translate('activities.calendar.day', { day: formats.day(day), smart_count: count })}
        {...(isToday ? { 'aria-current': 'date' as const } : {})}
        onClick={() => onOpen(day)}
        sx={{
          minWidth: 28,
          height: 28,
          font: 'inherit',
          fontSize: '0.875rem',
          fontWeight: isToday ? 700 : 400,
          border: isToday ? 1 : 0,
          borderColor: 'text.secondary',
          borderRadius: 1,
          bgcolor: 'transparent',
          color: isOutside ? 'text.secondary' : 'text.primary',
          cursor: 'pointer',
          '&:hover': { outline: 1, outlineColor: 'text.secondary', outlineStyle: 'solid' },
        }}
      >
        {Number(day.slice(8))}
      </Box>
      {shown.map((activity) => (
        <CalendarEntry key={activity.id} activity={activity} day={day} tabIndex={tabIndex} />
      ))}
      {more > 0 && (
        <Box component="span" aria-hidden="true" sx={{ display: 'block', px: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {translate('activities.calendar.more', { number: formats.figure(more) })}
        </Box>
      )}
    </Box>
  );
}
