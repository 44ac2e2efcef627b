import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Assignment } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';

/** The levels of the target path, by period. */
export function LevelsField() {
  const assignment = useRecordContext<Assignment>();
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  if (!assignment || assignment.milestones.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="levels">
      <Typography id="levels" variant="h2" sx={{ fontSize: '1rem', mb: 0.5 }}>
        {translate('resources.assignments.fields.milestones')}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        {assignment.milestones.map(({ periodId, value }) => (
          <div key={periodId}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {names.period(periodId)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, fontWeight: 650 }}>
              {formats.figure(value)}
            </Typography>
          </div>
        ))}
      </Box>
    </Box>
  );
}
