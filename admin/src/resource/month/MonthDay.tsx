import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { entriesOfDay } from '@pilotage/shared';
import { useFormats } from '../format.ts';

/** What stands on a day. */
export interface DayContent {
  count: number;
  /** The day and how much stands on it, in words. */
  label: string;
  /** The first entries, each by a function that takes its place in the order of Tab. */
  first: readonly ((tabIndex: number) => ReactNode)[];
}

interface MonthDayProps {
  day: string;
  /** Whether Tab reaches this day and what stands on it. */
  isCurrent: boolean;
  isToday: boolean;
  isOutside: boolean;
  content: DayContent;
  onOpen: (day: string) => void;
}

/** A day of the month with its first entries. Its number opens the whole day. */
export function MonthDay({ day, isCurrent, isToday, isOutside, content, onOpen }: MonthDayProps) {
  const { count, label, first } = content;
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
        aria-label={label}
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
      {shown.map((render) => render(tabIndex))}
      {more > 0 && (
        <Box component="span" aria-hidden="true" sx={{ display: 'block', px: 1, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {translate('resource.month.more', { number: formats.figure(more) })}
        </Box>
      )}
    </Box>
  );
}
