import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { Activity } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { CalendarEntry } from './CalendarEntry.tsx';

interface MonthDayProps {
  day: string;
  /** Whether Tab reaches this day and what stands on it. */
  isCurrent: boolean;
  isToday: boolean;
  isOutside: boolean;
  activities: readonly Activity[];
  onOpen: (day: string) => void;
}

/** So many entries fit into a day; the others are on the day's own page. */
const maxEntries = 3;

/** A day of the month with its first activities. Its number opens the whole day. */
export function MonthDay({ day, isCurrent, isToday, isOutside, activities, onOpen }: MonthDayProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const shown = activities.length > maxEntries ? activities.slice(0, maxEntries - 1) : activities;
  const tabIndex = isCurrent ? 0 : -1;
  const more = activities.length - shown.length;
  return (
    <Box component="td" role="gridcell" sx={{ bgcolor: isOutside ? 'action.hover' : undefined }}>
      <Box
        component="button"
        type="button"
        tabIndex={tabIndex}
        aria-label={translate('activities.calendar.day', { day: formats.day(day), smart_count: activities.length })}
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
