import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Explanation } from '../progressQueries.ts';
import { useDisplayNames } from '../useDisplayNames.ts';

/** Lists what the figure excludes, and why: assignments without a value, and missing periods of the others. */
export function ExcludedNote({ explanation: { leftOut, figure } }: { explanation: Explanation }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const excluded = leftOut.map(({ organisationId, assignmentId, why, reason }) => ({
    key: `${assignmentId}`,
    text: translate('explain.leftOutLine', {
      name: names.organisation(organisationId),
      why: reason
        ? translate('compare.notExpectedFor', { reason: translate(`compare.reasons.${reason}`) })
        : translate(`compare.marks.${why}`),
    }),
  }));
  const gaps = figure.gaps.map(({ organisationId, assignmentId, period, why }) => ({
    key: `${assignmentId} ${period}`,
    text: translate('explain.gap', {
      name: names.organisation(organisationId),
      number: period,
      why: translate(`compare.marks.${why}`),
    }),
  }));
  const all = [...excluded, ...gaps];
  return (
    <section aria-labelledby="left-out">
      <Typography id="left-out" variant="h2" sx={{ mb: 1 }}>
        {translate('explain.leftOut')}
      </Typography>
      {all.length === 0 && <Typography>{translate('explain.nothingLeftOut')}</Typography>}
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {all.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </Box>
    </section>
  );
}
