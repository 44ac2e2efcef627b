import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import type { ReportCalendarRow } from './createReportCalendar.ts';
import { punctualityLooks } from './punctualityLooks.ts';

const punctualities = ['missing', 'late', 'onTime', 'notDue', 'notExpected'] as const;

/** What the marks of the grid of reports mean. That of another country is explained where it occurs. */
export function ReportLegend({ rows }: { rows: readonly ReportCalendarRow[] }) {
  const translate = useTranslate();
  const hasOtherCountry = rows.some(({ cells }) => cells.some(({ punctuality }) => punctuality === 'otherCountry'));
  return (
    <Box
      component="ul"
      aria-label={translate('compare.legend')}
      sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.75 }}
    >
      {[...punctualities, ...(hasOtherCountry ? (['otherCountry'] as const) : [])].map((punctuality) => {
        const { mark, colour } = punctualityLooks[punctuality];
        return (
          <Box component="li" key={punctuality} sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
            <Box component="span" sx={{ color: colour, display: 'inline-flex' }}>
              <MarkIcon mark={mark} size={16} />
            </Box>
            {translate(`compare.punctualityNames.${punctuality}`)}
          </Box>
        );
      })}
    </Box>
  );
}
