import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import { useFormats } from '../format.ts';
import { findDayByKey, weeksOfMonth } from '../inputs/calendar/calendarDays.ts';
import { type DayContent, MonthDay } from './MonthDay.tsx';

interface MonthGridProps {
  /** The day that can be reached with Tab; its month is shown. */
  day: string;
  today: string;
  contentOf: (day: string) => DayContent;
  /** Another day of the same month, or of another one. */
  onFocusDay: (day: string) => void;
  onOpenDay: (day: string) => void;
}

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** A month in weeks, with the keys of the ARIA Authoring Practices: arrows by day, Home and End in the week, PageUp and PageDown by month. */
export function MonthGrid({ day, today, contentOf, onFocusDay, onOpenDay }: MonthGridProps) {
  const { locale } = useFormats();
  const grid = useRef<HTMLTableElement>(null);
  const movesFocus = useRef(false);
  const [weeks, month] = [weeksOfMonth(day), day.slice(0, 7)];
  const [weekdayName] = useState(() => new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }));
  useEffect(() => {
    if (movesFocus.current) grid.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
    movesFocus.current = false;
  }, [day]);
  const move = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLAnchorElement || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = findDayByKey(day, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    movesFocus.current = true;
    onFocusDay(next);
  };
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(dateOf(day));
  return (
    <Box
      component="table"
      role="grid"
      ref={grid}
      aria-label={monthName}
      onKeyDown={move}
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        '& th': { fontWeight: 500, fontSize: '0.8125rem', color: 'text.secondary', textAlign: 'start', px: 0.75, py: 0.5 },
        '& td': { border: 1, borderColor: 'divider', verticalAlign: 'top', height: 112, p: 0.5 },
      }}
    >
      <thead>
        <tr>
          {(weeks[0] ?? []).map((each) => (
            <th key={each} scope="col">
              {weekdayName.format(dateOf(each))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((each) => (
              <MonthDay
                key={each}
                day={each}
                isCurrent={each === day}
                isToday={each === today}
                isOutside={each.slice(0, 7) !== month}
                content={contentOf(each)}
                onOpen={onOpenDay}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Box>
  );
}
