import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { RankedSolution } from '../jury/judgingClient.ts';

interface MeansChartProps {
  ranking: readonly RankedSolution[];
  titleOf: (solutionId: number) => string;
  /** Minimum and maximum of the scale. */
  scale: readonly [number, number];
}

/** The chart shows only the first ranks; the table has all. */
const maxSolutions = 20;

const markStyle = { position: 'absolute', top: '50%', bgcolor: 'primary.main' } as const;

/** A line from the lowest to the highest juror, a tick for each juror, and a dot at the mean. */
function MeanRange({
  mean,
  means,
  positionOf,
}: {
  mean: number;
  means: readonly number[];
  positionOf: (points: number) => string;
}) {
  const [lowest, highest] = [Math.min(...means), Math.max(...means)];
  return (
    <Box sx={{ position: 'relative', flex: 1, height: 18 }}>
      <Box sx={{ position: 'absolute', top: '50%', left: 0, right: 0, borderTop: 1, borderColor: 'divider' }} />
      <Box
        sx={{
          ...markStyle,
          left: positionOf(lowest),
          width: `calc(${positionOf(highest)} - ${positionOf(lowest)})`,
          height: 4,
          mt: '-1.5px',
        }}
      />
      {[...new Set(means)].map((each) => (
        <Box key={each} sx={{ ...markStyle, left: positionOf(each), width: 2, height: 12, mt: '-6px', ml: '-1px' }} />
      ))}
      <Box
        sx={{
          ...markStyle,
          left: positionOf(mean),
          width: 12,
          height: 12,
          mt: '-6px',
          ml: '-6px',
          borderRadius: '50%',
          border: 2,
          borderColor: 'background.paper',
        }}
      />
    </Box>
  );
}

/** Chart of each solution's mean between its lowest and highest juror; the table has the same figures. */
export function MeansChart({ ranking, titleOf, scale: [from, to] }: MeansChartProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const positionOf = (points: number) => `${(100 * (points - from)) / Math.max(1, to - from)}%`;
  const scoredSolutions = ranking.flatMap((each) => (each.mean === null ? [] : [{ ...each, mean: each.mean }]));
  const drawn = scoredSolutions.slice(0, maxSolutions);
  if (drawn.length === 0) return null;
  return (
    <Box sx={{ maxWidth: 640 }}>
      {scoredSolutions.length > maxSolutions && (
        <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('result.firstDrawn', { n: maxSolutions, of: scoredSolutions.length })}
        </Typography>
      )}
      <Box role="img" aria-label={translate('result.chart')}>
        {drawn.map(({ solutionId, mean, jurors }) => (
          <Box key={solutionId} sx={{ mb: 0.5 }}>
            <Typography variant="body2">{titleOf(solutionId)}</Typography>
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', pl: 1 }}>
              <MeanRange mean={mean} means={jurors.map((juror) => juror.mean)} positionOf={positionOf} />
              <Typography variant="body2" sx={{ width: 44, fontWeight: 650 }}>
                {formats.figure(mean, 2)}
              </Typography>
            </Box>
          </Box>
        ))}
        <Box sx={{ display: 'flex', justifyContent: 'space-between', pl: 1, mr: '60px' }}>
          {[from, to].map((points) => (
            <Typography key={points} variant="body2" sx={{ color: 'text.secondary' }}>
              {formats.figure(points)}
            </Typography>
          ))}
        </Box>
      </Box>
    </Box>
  );
}
