import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { useTranslate } from 'react-admin';
import { addMonths } from '@pilotage/shared';
import { useFormats } from '../../format.ts';
import { findDayByKey, weeksOfMonth } from './calendarDays.ts';

interface DayCalendarProps {
  /** The day in the field; null where there is none. */
  chosen: string | null;
  today: string;
  onChoose: (day: string) => void;
}

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** A month to choose a day from, with the keys of the ARIA Authoring Practices. */
export function DayCalendar({ chosen, today, onChoose }: DayCalendarProps) {
  const translate = useTranslate();
  const { locale, day: dayText } = useFormats();
  const [focused, setFocused] = useState(chosen ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const movesFocus = useRef(true);
  useEffect(() => {
    if (movesFocus.current) grid.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
  }, [focused]);
  const weeks = weeksOfMonth(focused);
  const weekdayName = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const move = (event: KeyboardEvent) => {
    const next = findDayByKey(focused, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    movesFocus.current = true;
    setFocused(next);
  };
  const turn = (months: number) => {
    movesFocus.current = false;
    setFocused(addMonths(focused, months));
  };
  return (
    <Box sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 0.5 }}>
        <IconButton aria-label={translate('resource.calendar.previous')} onClick={() => turn(-1)}>
          <PreviousIcon />
        </IconButton>
        <Typography aria-live="polite" sx={{ fontWeight: 600 }}>
          {monthName.format(dateOf(focused))}
        </Typography>
        <IconButton aria-label={translate('resource.calendar.next')} onClick={() => turn(1)}>
          <NextIcon />
        </IconButton>
      </Box>
      <Box
        component="table"
        role="grid"
        ref={grid}
        aria-label={monthName.format(dateOf(focused))}
        onKeyDown={move}
        sx={{ borderSpacing: 0, '& th': { fontWeight: 400, fontSize: '0.8rem', color: 'text.secondary', pb: 0.5 } }}
      >
        <thead>
          <tr>
            {(weeks[0] ?? []).map((day) => (
              <th key={day} scope="col">
                {weekdayName.format(dateOf(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <Box component="td" role="gridcell" key={day} aria-selected={day === chosen} sx={{ p: 0, textAlign: 'center' }}>
                  <Box
                    component="button"
                    type="button"
                    tabIndex={day === focused ? 0 : -1}
                    aria-label={dayText(day)}
                    {...(day === today ? { 'aria-current': 'date' as const } : {})}
                    onClick={() => {
                      setFocused(day);
                      onChoose(day);
                    }}
                    sx={{
                      width: 36,
                      height: 36,
                      border: day === today ? 1 : 0,
                      borderColor: 'text.secondary',
                      borderRadius: 1,
                      font: 'inherit',
                      cursor: 'pointer',
                      color: day === chosen ? 'primary.contrastText' : 'text.primary',
                      bgcolor: day === chosen ? 'primary.main' : 'transparent',
                      fontStyle: day.slice(0, 7) === focused.slice(0, 7) ? 'normal' : 'italic',
                      '&:hover': { outline: 1, outlineColor: 'text.secondary', outlineStyle: 'solid' },
                    }}
                  >
                    {Number(day.slice(8))}
                  </Box>
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
