import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import { useTranslate } from 'react-admin';
import { dateTimeFormatOf } from '@pilotage/shared/intlFormats';
import { useFormats } from '../../resource/format.ts';
import { type CalendarView, calendarViews, turnView } from './calendarRange.ts';

interface CalendarToolbarProps {
  view: CalendarView;
  days: readonly string[];
  day: string;
  today: string;
  isNarrow: boolean;
  onChange: (changes: { view?: CalendarView; day?: string }) => void;
}

/** What the calendar shows, in words. */
function useRangeText() {
  const { locale, day: formatDay } = useFormats();
  const month = dateTimeFormatOf(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (view: CalendarView, days: readonly string[], day: string) =>
    view === 'week'
      ? `${formatDay(days[0] ?? day)} – ${formatDay(days.at(-1) ?? day)}`
      : month.format(new Date(`${day}T00:00:00Z`));
}

/** Turns the calendar, and changes its view. */
export function CalendarToolbar({ view, days, day, today, isNarrow, onChange }: CalendarToolbarProps) {
  const translate = useTranslate();
  const rangeText = useRangeText();
  const unit = view === 'week' ? 'week' : 'month';
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <IconButton
        aria-label={translate(`activities.calendar.previous.${unit}`)}
        onClick={() => onChange({ day: turnView(view, day, -1) })}
      >
        <PreviousIcon />
      </IconButton>
      <IconButton
        aria-label={translate(`activities.calendar.next.${unit}`)}
        onClick={() => onChange({ day: turnView(view, day, 1) })}
      >
        <NextIcon />
      </IconButton>
      <Button variant="outlined" size="small" onClick={() => onChange({ day: today })}>
        {translate('activities.calendar.toToday')}
      </Button>
      <Typography aria-live="polite" sx={{ fontWeight: 650, fontSize: '1.125rem', flexGrow: 1 }}>
        {rangeText(view, days, day)}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={view}
        aria-label={translate('activities.calendar.view')}
        onChange={(_, next: CalendarView | null) => next !== null && onChange({ view: next })}
      >
        {calendarViews
          .filter((each) => !isNarrow || each !== 'month')
          .map((each) => (
            <ToggleButton key={each} value={each}>
              {translate(`activities.calendar.views.${each}`)}
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
    </Box>
  );
}
