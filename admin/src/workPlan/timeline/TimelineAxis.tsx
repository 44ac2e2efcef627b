import Box from '@mui/material/Box';
import type { Period } from '@pilotage/shared';
import { dateTimeFormatOf } from '@pilotage/shared/intlFormats';
import { useFormats } from '../../resource/format.ts';
import { placeOfDay, placeOfSpan, type TimelineRange } from './timelineScale.ts';

interface TimelineAxisProps {
  range: TimelineRange;
  periods: readonly Period[];
  lineDays: readonly string[];
  /** Whether the months stand so close that the year is named once alone. */
  isDense: boolean;
}

/** A month that begins shortly before the end has no room for its name, and makes the timeline no wider. */
const rowStyle = {
  position: 'relative',
  height: 20,
  overflow: 'hidden',
  fontSize: '0.75rem',
  lineHeight: '20px',
  whiteSpace: 'nowrap',
} as const;

/** The head of the timeline: the periods, and below them the months. It is drawn: every bar has its days in words. */
export function TimelineAxis({ range, periods, lineDays, isDense }: TimelineAxisProps) {
  const { locale } = useFormats();
  const withYear = dateTimeFormatOf(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const withoutYear = dateTimeFormatOf(locale, { month: 'short', timeZone: 'UTC' });
  const labelOf = (day: string, index: number) => {
    const isNewYear = index === 0 || lineDays[index - 1]?.slice(0, 4) !== day.slice(0, 4);
    return (isDense && !isNewYear ? withoutYear : withYear).format(new Date(`${day}T00:00:00Z`));
  };
  return (
    <Box aria-hidden="true">
      <Box sx={{ ...rowStyle, fontWeight: 650 }}>
        {periods.map((period) => {
          const { start, width } = placeOfSpan(period, range);
          return (
            <Box
              key={period.id}
              sx={{
                position: 'absolute',
                insetInlineStart: `${start}%`,
                width: `${width}%`,
                pl: 0.5,
                borderInlineStart: 1,
                borderColor: 'divider',
                overflow: 'hidden',
              }}
            >
              P{period.number}
            </Box>
          );
        })}
      </Box>
      <Box sx={{ ...rowStyle, color: 'text.secondary' }}>
        {lineDays.map((day, index) => (
          <Box key={day} sx={{ position: 'absolute', insetInlineStart: `${placeOfDay(day, range)}%`, pl: 0.5 }}>
            {labelOf(day, index)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
