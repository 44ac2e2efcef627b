import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { ScoreFigures } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { medianMark } from './contestSummaries.ts';

function CriterionHistogram({ criterion, highest }: { criterion: ScoreFigures; highest: number }) {
  const translate = useTranslate();
  const { figure } = useFormats();
  const { palette } = useTheme();
  const { name, steps, n } = criterion;
  const median = medianMark(criterion);
  const text = { fill: palette.text.primary, fontSize: 13 };
  const data = steps.toSorted((one, other) => one.value - other.value).map(({ value, count }) => ({ value, count }));
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="p" variant="body2" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
        {name}
      </Typography>
      <Typography component="p" variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('contestFigures.marksOf', { smart_count: n, median: median === null ? '–' : figure(median) })}
      </Typography>
      <div role="img" aria-label={translate('contestFigures.scoreChart', { name })} style={{ width: '100%', height: 150 }}>
        <ResponsiveContainer>
          <BarChart data={data} margin={{ left: 0, right: 0, top: 22, bottom: 0 }} accessibilityLayer={false} barCategoryGap={3}>
            <XAxis
              dataKey="value"
              interval={0}
              tick={{ ...text, fill: palette.text.secondary }}
              tickLine={false}
              stroke={palette.text.secondary}
            />
            <YAxis hide domain={[0, highest]} />
            <Bar dataKey="count" fill={palette.primary.main} maxBarSize={44} isAnimationActive={false}>
              <LabelList dataKey="count" position="top" {...text} fontWeight={650} />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      </div>
    </Box>
  );
}

/** A small histogram for each criterion, on its own scale, all with the same height. */
export default function MarkHistograms({ scores }: { scores: readonly ScoreFigures[] }) {
  const highest = Math.max(1, ...scores.flatMap(({ steps }) => steps.map(({ count }) => count)));
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))' }}>
      {scores.map((criterion) => (
        <CriterionHistogram key={criterion.criterionId} criterion={criterion} highest={highest} />
      ))}
    </Box>
  );
}
