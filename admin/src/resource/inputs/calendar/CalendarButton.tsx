import { useState } from 'react';
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
}

/** Opens a calendar beside a day that can be typed, too. */
export function CalendarButton({ field, value, onChoose }: CalendarButtonProps) {
  const translate = useTranslate();
  const today = useToday();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = translate('resource.calendar.open', { field });
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
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': label } }}
      >
        <DayCalendar
          chosen={typeof value === 'string' && isDay(value) ? value : null}
          today={today}
          onChoose={(day) => {
            onChoose(day);
            setAnchor(null);
          }}
        />
      </Popover>
    </InputAdornment>
  );
}
