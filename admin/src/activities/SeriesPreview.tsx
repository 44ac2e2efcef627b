import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { dateTimeFormatOf } from '@pilotage/shared/intlFormats';
import { useFormats } from '../resource/format.ts';
import { describeSeries } from './describeSeries.ts';

/** The days that a series would get, with their weekdays. */
export function SeriesPreview({ days }: { days: readonly string[] }) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const format = dateTimeFormatOf(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const label = translate(...describeSeries(days.length));
  return (
    <Box>
      <Typography variant="body2" aria-live="polite" sx={{ color: 'text.secondary', mb: 0.5 }}>
        {label}
      </Typography>
      {days.length > 0 && (
        <Box
          component="ol"
          tabIndex={0}
          aria-label={label}
          sx={{ m: 0, pl: 3.5, maxHeight: 220, overflowY: 'auto', columns: { xs: 1, sm: 2 } }}
        >
          {days.map((day) => (
            <li key={day}>
              <time dateTime={day}>{format.format(new Date(`${day}T00:00:00Z`))}</time>
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
