import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { chartColours } from '../../charts/chartColours.ts';
import { MarkIcon } from '../../charts/MarkIcon.tsx';

const statuses = ['ahead', 'onTrack', 'atRisk', 'behind'] as const;

/** What colour and sign of the status matrix mean. */
export function StatusLegend() {
  const translate = useTranslate();
  const { palette } = useTheme();
  return (
    <Box
      component="ul"
      aria-label={translate('compare.legend')}
      sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.75 }}
    >
      {statuses.map((status) => {
        const { tint, ink } = chartColours[palette.mode].statuses[status];
        return (
          <Box component="li" key={status} sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
            <Box
              component="span"
              sx={{
                bgcolor: tint,
                color: ink,
                px: 0.75,
                py: 0.25,
                borderRadius: 0.5,
                printColorAdjust: 'exact',
                whiteSpace: 'nowrap',
              }}
            >
              <MarkIcon mark={status} size={12} /> {translate(`compare.status.${status}`)}
            </Box>
            {translate(`compare.statusMeanings.${status}`)}
          </Box>
        );
      })}
    </Box>
  );
}
