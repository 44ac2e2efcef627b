import Typography from '@mui/material/Typography';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { ContestDay } from '@pilotage/shared';
import { createIntegerTicks } from '../../charts/integerTicks.ts';
import { useFormats } from '../../resource/format.ts';

const height = 140;
const margin = { left: 0, right: 24, top: 8, bottom: 0 };

/** Formatters and labels of both charts. */
function useDayAxes(days: readonly ContestDay[]) {
  const { palette } = useTheme();
  const { locale, figure } = useFormats();
  const tick = { fill: palette.text.secondary, fontSize: 12 };
  const dateFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const shortDay = (day: string) => dateFormat.format(new Date(`${day}T00:00:00Z`));
  const first = days.findIndex(({ count }) => count === null);
  return {
    palette,
    /** Each day has the same width in both charts, so that they align. */
    days: {
      scale: 'band',
      dataKey: 'day',
      tickFormatter: shortDay,
      tick,
      tickLine: false,
      minTickGap: 24,
      stroke: palette.text.secondary,
    } as const,
    numbers: (highest: number) => {
      const ticks = createIntegerTicks(highest);
      const domain: [number, number] = [0, ticks.at(-1) ?? 1];
      return { ticks, domain, width: 40, tick, tickLine: false, axisLine: false, tickFormatter: (each: number) => figure(each) };
    },
    /** The last day that is not in the future, where some are. */
    today: first > 0 ? days[first - 1]?.day : undefined,
  };
}

/** Running total by day as a step line, above the count of each day, on the same axis. */
export default function SolutionDayCharts({ days }: { days: ContestDay[] }) {
  const translate = useTranslate();
  const { palette, days: dayAxis, numbers, today } = useDayAxes(days);
  const highest = (of: 'count' | 'running') => Math.max(0, ...days.map((each) => each[of] ?? 0));
  const todayLine = today && <ReferenceLine x={today} stroke={palette.text.primary} strokeDasharray="2 4" />;
  return (
    <>
      <Typography component="p" variant="body2" sx={{ fontWeight: 650 }}>
        {translate('contestFigures.soFar')}
      </Typography>
      <div role="img" aria-label={translate('contestFigures.soFarChart')} style={{ width: '100%', height }}>
        <ResponsiveContainer>
          <LineChart data={days} margin={margin} accessibilityLayer={false}>
            <XAxis {...dayAxis} />
            <YAxis {...numbers(highest('running'))} />
            {todayLine}
            <Line
              dataKey="running"
              type="stepAfter"
              stroke={palette.primary.main}
              strokeWidth={2.5}
              dot={days.length === 1}
              isAnimationActive={false}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <Typography component="p" variant="body2" sx={{ fontWeight: 650, mt: 1.5 }}>
        {translate('contestFigures.onDay')}
      </Typography>
      <div role="img" aria-label={translate('contestFigures.onDayChart')} style={{ width: '100%', height }}>
        <ResponsiveContainer>
          <BarChart data={days} margin={margin} accessibilityLayer={false} barCategoryGap={1}>
            <XAxis {...dayAxis} />
            <YAxis {...numbers(highest('count'))} />
            {todayLine}
            <Bar dataKey="count" fill={palette.primary.main} maxBarSize={28} isAnimationActive={false} />
          </BarChart>
        </ResponsiveContainer>
      </div>
    </>
  );
}
