import { useTheme } from '@mui/material/styles';
import { NoDataMark, noDataMarkWidth, barThickness as thickness, HatchPattern } from './NoDataMark.tsx';
import type { ChartRow } from './chartRows.ts';
import { type AxisRange, clampBarEnd } from './axisRange.ts';
import { useBarScales } from './useBarScales.ts';

interface BarMarksProps {
  rows: readonly ChartRow[];
  range: AxisRange;
  label: (row: ChartRow) => string;
  colour: (row: ChartRow) => string;
}

type BarMarkProps = BarMarksProps & { row: ChartRow; x: (share: number) => number; middle: number; ink: string; paper: string };

function AttainmentMark({ row, range, x, middle, ink, paper, label, colour }: BarMarkProps) {
  const attainment = row.attainment ?? 0;
  const { end, isCut } = clampBarEnd(attainment, range);
  const from = Math.min(x(0), x(end));
  const to = Math.max(x(0), x(end));
  const top = middle - thickness / 2;
  const edge = attainment < 0 ? from : to;
  const isLabelPastExpected =
    attainment < 1 && row.expected !== null && x(Math.min(row.expected, range.to)) - to < 54 && row.expected > attainment;
  const labelAt = isLabelPastExpected ? x(Math.min(row.expected ?? 0, range.to)) + 7 : to + 7;
  return (
    <>
      {attainment === 0 ? (
        <line x1={from} x2={from} y1={top} y2={top + thickness} stroke={ink} strokeWidth={3} />
      ) : (
        <rect x={from} y={top} width={to - from} height={thickness} fill={colour(row)} rx={1} />
      )}
      {attainment > 1 && (
        <line x1={x(1)} x2={x(1)} y1={top} y2={top + thickness} stroke={paper} strokeWidth={2} strokeDasharray="4 3" />
      )}
      {isCut && (
        <path
          d={`M${edge - 12} ${top - 2} l6 ${thickness / 4 + 1} l-6 ${thickness / 4 + 1} l6 ${thickness / 4 + 1} l-6 ${thickness / 4 + 1}`}
          fill="none"
          stroke={paper}
          strokeWidth={4}
        />
      )}
      <text
        x={labelAt}
        y={middle}
        dominantBaseline="central"
        fill={ink}
        fontSize={13}
        fontWeight={650}
        stroke={paper}
        strokeWidth={4}
        paintOrder="stroke"
      >
        {label(row)}
      </text>
    </>
  );
}

/** Mark for expected by now: a tick through the bar with a head above it. */
function ExpectedMark({ at, middle, ink, paper }: { at: number; middle: number; ink: string; paper: string }) {
  const top = middle - thickness / 2 - 4;
  return (
    <g data-mark="expected">
      <line x1={at} x2={at} y1={top} y2={top + thickness + 8} stroke={paper} strokeWidth={5} />
      <line x1={at} x2={at} y1={top} y2={top + thickness + 8} stroke={ink} strokeWidth={2} />
      <path d={`M${at - 5} ${top - 2} h10 l-5 6 z`} fill={ink} stroke={paper} strokeWidth={0.75} />
    </g>
  );
}

function BarMarkRow(props: BarMarkProps) {
  const { row, range, x, middle, ink, paper, label } = props;
  if (row.attainment !== null)
    return (
      <>
        <AttainmentMark {...props} />
        {row.expected !== null && (
          <ExpectedMark at={x(clampBarEnd(row.expected, range).end)} middle={middle} ink={ink} paper={paper} />
        )}
      </>
    );
  return (
    <>
      <NoDataMark mark={row.mark} x={x(0) + 1} y={middle - thickness / 2} ink={ink} />
      <text
        x={x(0) + noDataMarkWidth(row.mark)}
        y={middle}
        dominantBaseline="central"
        fill={ink}
        fontSize={13}
        fontStyle="italic"
      >
        {label(row)}
      </text>
    </>
  );
}

/** Bars, marks and labels, drawn on the scales of the surrounding chart. */
export function BarMarks(props: BarMarksProps) {
  const { palette } = useTheme();
  const scales = useBarScales(props.rows[0]?.key);
  if (!scales) return null;
  const ink = palette.text.primary;
  return (
    <g>
      <HatchPattern ink={ink} />
      {props.rows.map((row) => (
        <g key={row.key} data-row={row.key} data-mark={row.mark}>
          <BarMarkRow
            {...props}
            row={row}
            x={scales.x}
            middle={scales.middle(row.key)}
            ink={ink}
            paper={palette.background.paper}
          />
        </g>
      ))}
    </g>
  );
}
