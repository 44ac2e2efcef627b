import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslate } from 'react-admin';
import { dateTimeFormatOf } from '@pilotage/shared/intlFormats';
import { useFormats } from '../../resource/format.ts';
import { RangeToolbar } from '../../resource/month/RangeToolbar.tsx';
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
  return (
    <RangeToolbar
      unit={view === 'week' ? 'week' : 'month'}
      text={rangeText(view, days, day)}
      onTurn={(direction) => onChange({ day: turnView(view, day, direction) })}
      onToday={() => onChange({ day: today })}
    >
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
    </RangeToolbar>
  );
}
