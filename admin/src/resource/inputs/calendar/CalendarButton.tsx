import { type KeyboardEvent, type ReactNode, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import Popover from '@mui/material/Popover';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import { useTranslate } from 'react-admin';
import { isDay } from '@pilotage/shared';
import { useToday } from '../../../progress/useToday.ts';
import { DayCalendar } from './DayCalendar.tsx';

interface CalendarButtonProps {
  /** The name of the field. */
  field: string;
  value: unknown;
  onChoose: (day: string) => void;
  /** What else is chosen here, below the calendar: it stays open after the day. */
  children?: ReactNode;
}

/** Opens a calendar beside a day that can be typed, too. */
export function CalendarButton({ field, value, onChoose, children }: CalendarButtonProps) {
  const translate = useTranslate();
  const today = useToday();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate('resource.calendar.open', { field });
  const close = () => setAnchor(null);
  const closeOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // The focus goes back to the button, which the same key would press.
    event.preventDefault();
    close();
  };
  return (
    <InputAdornment position="end">
      <IconButton
        size="small"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <CalendarIcon fontSize="small" />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <DayCalendar
          chosen={typeof value === 'string' && isDay(value) ? value : null}
          today={today}
          onChoose={(day) => {
            onChoose(day);
            if (!children) close();
          }}
        />
        {children && (
          <Box onKeyDown={closeOnEnter} sx={{ px: 1.5, pb: 1.5, display: 'grid', gap: 1, maxWidth: 276 }}>
            {children}
            <Button variant="outlined" onClick={close}>
              {translate('resource.calendar.done')}
            </Button>
          </Box>
        )}
      </Popover>
    </InputAdornment>
  );
}
