import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormats } from '../resource/format.ts';
import { computeAxisRange } from './axisRange.ts';
import { findDefinitionChanges, type TrendRow } from './trendRows.ts';

interface SmallMultiplesProps {
  rows: readonly TrendRow[];
  name: (row: TrendRow) => string;
  colour: (row: TrendRow) => string;
  /** The last level, in words. */
  level: (row: TrendRow) => string;
}

const versionKey = (version: number) => `version${version}`;

/** One line for each version of the definition, so that the line breaks where the definition changed. */
const definitionVersionsOf = ({ points }: TrendRow) => [...new Set(points.map(({ definitionVersion }) => definitionVersion))];

const chartDataOf = ({ points }: TrendRow) =>
  points.map((point) => ({ ...point, [versionKey(point.definitionVersion)]: point.attainment }));

interface TrendDotProps {
  cx?: number;
  cy?: number;
  payload?: { reported?: number };
}

/** A filled dot for a period with a report, a hollow one for a carried-over level. */
const createDot = (colour: string, paper: string) => (props: TrendDotProps) => {
  const { cx, cy, payload } = props;
  if (cx === undefined || cy === undefined || Number.isNaN(cy)) return <g key={`${cx}`} />;
  const isCarried = payload?.reported === 0;
  return <circle key={cx} cx={cx} cy={cy} r={4} fill={isCarried ? paper : colour} stroke={colour} strokeWidth={2} />;
};

function SmallMultiple({
  row,
  props,
  range,
}: {
  row: TrendRow;
  props: SmallMultiplesProps;
  range: ReturnType<typeof computeAxisRange>;
}) {
  const { palette } = useTheme();
  const formats = useFormats();
  const colour = props.colour(row);
  const tick = { fill: palette.text.secondary, fontSize: 12 };
  return (
    <Box>
      <Typography component="p" sx={{ fontWeight: 650, display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <span>{row.name}</span>
        <span style={{ whiteSpace: 'nowrap' }}>{props.level(row)}</span>
      </Typography>
      <div role="img" aria-label={props.name(row)} style={{ width: '100%', height: 168 }}>
        <ResponsiveContainer>
          <LineChart data={chartDataOf(row)} margin={{ left: 0, right: 12, top: 8, bottom: 0 }} accessibilityLayer={false}>
            <XAxis
              dataKey="period"
              tickFormatter={(period: number) => `P${period}`}
              tick={tick}
              stroke={palette.text.secondary}
              tickLine={false}
              interval={0}
              padding={{ left: 10, right: 4 }}
            />
            <YAxis
              domain={[range.from, range.to]}
              allowDataOverflow
              ticks={range.ticks}
              tickFormatter={(share: number) => formats.percent(share)}
              width={50}
              tick={tick}
              tickLine={false}
              axisLine={false}
            />
            <ReferenceLine y={1} stroke={palette.text.primary} />
            {findDefinitionChanges(row).map((period) => (
              <ReferenceLine key={period} x={period} stroke={palette.text.primary} strokeDasharray="1 3" />
            ))}
            <Line
              dataKey="expected"
              stroke={palette.text.primary}
              strokeDasharray="5 4"
              strokeWidth={1.5}
              dot={false}
              isAnimationActive={false}
            />
            {definitionVersionsOf(row).map((version) => (
              <Line
                key={version}
                dataKey={versionKey(version)}
                stroke={colour}
                strokeWidth={2.5}
                dot={createDot(colour, palette.background.paper)}
                isAnimationActive={false}
                connectNulls={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
    </Box>
  );
}

/** One small chart for each country or organisation, all on the same scales. */
export default function SmallMultiples(props: SmallMultiplesProps) {
  const range = computeAxisRange(
    props.rows.flatMap((row) => row.points.flatMap(({ attainment, expected }) => [attainment, expected])),
    0.5,
  );
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 270px), 1fr))' }}>
      {props.rows.map((row) => (
        <SmallMultiple key={row.key} row={row} props={props} range={range} />
      ))}
    </Box>
  );
}
