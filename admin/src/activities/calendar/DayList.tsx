import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Activity } from '@pilotage/shared';
import { dateTimeFormatOf } from '@pilotage/shared/intlFormats';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useFormats } from '../../resource/format.ts';
import { CalendarEntry } from './CalendarEntry.tsx';

interface DayListProps {
  days: readonly string[];
  today: string;
  activities: ReadonlyMap<string, readonly Activity[]>;
  /** Whether days without activities are listed, too. */
  hasEmptyDays: boolean;
}

function DayEntry({ activity, day }: { activity: Activity; day: string }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const { kind, place, organisationId } = activity;
  const details = [translate(`resources.activities.choices.kind.${kind}`), place, names.organisation(organisationId)];
  return (
    <Box component="li" sx={{ minWidth: 0, py: 0.25 }}>
      <CalendarEntry activity={activity} day={day} />
      <Typography variant="body2" sx={{ color: 'text.secondary', px: 1.25, overflowWrap: 'anywhere' }}>
        {details.filter((detail) => detail !== null).join(' · ')}
      </Typography>
    </Box>
  );
}

/** The activities day by day. */
export function DayList({ days, today, activities, hasEmptyDays }: DayListProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const format = dateTimeFormatOf(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const shown = days.filter((day) => hasEmptyDays || (activities.get(day) ?? []).length > 0);
  if (shown.length === 0) return <Typography sx={{ p: 1 }}>{translate('activities.calendar.nothing')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {shown.map((day) => {
        const found = activities.get(day) ?? [];
        return (
          <Box
            key={day}
            component="section"
            aria-labelledby={`day-${day}`}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '13rem minmax(0, 1fr)' },
              columnGap: 2,
              py: 1,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Typography
              id={`day-${day}`}
              component="h2"
              sx={{ fontSize: '0.9375rem', fontWeight: day === today ? 700 : 500 }}
              {...(day === today ? { 'aria-current': 'date' as const } : {})}
            >
              {format.format(new Date(`${day}T00:00:00Z`))}
              {day === today && ` (${translate('activities.calendar.today')})`}
            </Typography>
            {found.length === 0 ? (
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {translate('activities.calendar.free')}
              </Typography>
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, minWidth: 0 }}>
                {found.map((activity) => (
                  <DayEntry key={activity.id} activity={activity} day={day} />
                ))}
              </Box>
            )}
          </Box>
        );
      })}
    </Box>
  );
}
