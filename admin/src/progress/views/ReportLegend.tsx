import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import { punctualityLooks } from './punctualityLooks.ts';

const punctualities = ['missing', 'late', 'onTime', 'notDue', 'notExpected'] as const;

/** What the marks of the grid of reports mean. */
export function ReportLegend() {
  const translate = useTranslate();
  return (
    <Box
      component="ul"
      aria-label={translate('compare.legend')}
      sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.75 }}
    >
      {punctualities.map((punctuality) => {
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
