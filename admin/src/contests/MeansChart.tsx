import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';
import type { RankedSolution } from './judgingClient.ts';

interface MeansChartProps {
  ranking: readonly RankedSolution[];
  titleOf: (solutionId: number) => string;
  /** The points with which the scale begins and ends. */
  scale: readonly [number, number];
}

const rowHeight = 46;
const width = 640;
const edge = 16;

/** Each solution's mean as a dot on the line from its lowest to its highest juror; the table has the same figures. */
export function MeansChart({ ranking, titleOf, scale }: MeansChartProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { palette } = useTheme();
  const [from, to] = scale;
  const x = (points: number) => edge + ((points - from) / Math.max(1, to - from)) * (width - 2 * edge - 48);
  const drawn = ranking.flatMap(({ solutionId, mean, jurors }) =>
    mean === null ? [] : [{ solutionId, mean, means: jurors.map((juror) => juror.mean) }],
  );
  const height = drawn.length * rowHeight + 26;
  const text = { fontSize: 13, fill: palette.text.primary };
  return (
    <Box
      component="svg"
      role="img"
      aria-label={translate('result.chart')}
      viewBox={`0 0 ${width} ${height}`}
      sx={{ width: '100%', maxWidth: width, height: 'auto', fontFamily: 'inherit' }}
    >
      {drawn.map(({ solutionId, mean, means }, index) => {
        const y = index * rowHeight + 32;
        return (
          <g key={solutionId}>
            <text {...text} x={edge} y={y - 13}>
              {titleOf(solutionId)}
            </text>
            <line x1={x(from)} x2={x(to)} y1={y} y2={y} stroke={palette.divider} />
            <line
              x1={x(Math.min(...means))}
              x2={x(Math.max(...means))}
              y1={y}
              y2={y}
              stroke={palette.primary.main}
              strokeWidth={4}
            />
            {means.map((each, at) => (
              <line
                // Two jurors may give the same.
                key={`${each} ${String(at)}`}
                x1={x(each)}
                x2={x(each)}
                y1={y - 5}
                y2={y + 5}
                stroke={palette.primary.main}
                strokeWidth={2}
              />
            ))}
            <circle cx={x(mean)} cy={y} r={6} fill={palette.primary.main} stroke={palette.background.paper} strokeWidth={2} />
            <text {...text} x={x(to) + 12} y={y} dominantBaseline="central" fontWeight={650}>
              {formats.figure(mean, 2)}
            </text>
          </g>
        );
      })}
      {[from, to].map((points) => (
        <text key={points} x={x(points)} y={height - 6} textAnchor="middle" fontSize={12} fill={palette.text.secondary}>
          {formats.figure(points)}
        </text>
      ))}
    </Box>
  );
}
