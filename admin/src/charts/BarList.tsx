import Box from '@mui/material/Box';
import type { AxisRange } from './axisRange.ts';
import { PlotAxis } from './PlotAxis.tsx';
import { BarPlot } from './BarPlot.tsx';
import { type BarRow, barRowHeight } from './barRow.ts';
import { IllustrativeIcon } from './IllustrativeIcon.tsx';
import { ChartLink } from './ChartLink.tsx';

interface BarListProps {
  rows: readonly BarRow[];
  /** Text alternative of the chart; the table beside it has the figures. */
  name: string;
  range: AxisRange;
  /** Where the line of the target is; null for none. */
  target: number | null;
  axis: (value: number) => string;
}

/** Columns of name, plot and value, shared by all rows. On a telephone the name is above its bar. */
const columns = { xs: 'minmax(0, 1fr) auto', sm: 'fit-content(210px) minmax(0, 1fr) auto' } as const;
const plotColumn = { xs: '1', sm: '2' } as const;
const subgrid = { display: 'grid', gridColumn: '1 / -1', gridTemplateColumns: 'subgrid', alignItems: 'center' } as const;

function BarListRow({ row, range, target }: Pick<BarListProps, 'range' | 'target'> & { row: BarRow }) {
  const cells = [
    <Box
      key="name"
      component="span"
      sx={{
        gridColumn: { xs: '1 / -1', sm: '1' },
        textAlign: { xs: 'start', sm: 'end' },
        fontSize: '0.8125rem',
        lineHeight: 1.25,
        fontWeight: row.tone === 'own' ? 700 : 400,
        overflowWrap: 'anywhere',
      }}
    >
      {row.name}
    </Box>,
    <Box
      key="plot"
      component="span"
      sx={{
        gridColumn: row.value === null ? { xs: '1 / -1', sm: '2 / -1' } : plotColumn,
        position: 'relative',
        minHeight: { xs: 32, sm: barRowHeight },
        '@media print': { minHeight: 30 },
        height: '100%',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        alignItems: 'center',
        fontSize: '0.8125rem',
      }}
    >
      <BarPlot row={row} range={range} target={target} />
    </Box>,
    ...(row.value === null
      ? []
      : [
          <Box key="value" component="span" data-value sx={{ fontSize: '0.8125rem', fontWeight: 650, textAlign: 'end' }}>
            {row.label}
            {row.isIllustrative && <IllustrativeIcon />}
          </Box>,
        ]),
  ];
  const content = { ...subgrid, '&:hover': { bgcolor: 'action.hover' } };
  return (
    <Box component="li" data-row={row.key} data-mark={row.mark} sx={{ ...subgrid, breakInside: 'avoid' }}>
      {row.details ? (
        <ChartLink to={row.to ?? null} details={row.details} sx={content}>
          {cells}
        </ChartLink>
      ) : (
        <Box component="span" sx={subgrid}>
          {cells}
        </Box>
      )}
    </Box>
  );
}

/**
 * Horizontal bars, one for each row, with the value at its end. It is laid out by the browser at any width, on paper too. Rows with
 * details are links of a list; otherwise the whole is one picture.
 */
export function BarList({ rows, name, range, target, axis }: BarListProps) {
  const isPicture = rows.every(({ details }) => details === undefined);
  const list = (
    <Box
      component="ul"
      {...(isPicture ? {} : { 'aria-label': name })}
      sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gridTemplateColumns: columns, columnGap: 1.25 }}
    >
      {rows.map((row) => (
        <BarListRow key={row.key} row={row} range={range} target={target} />
      ))}
      <Box component="li" aria-hidden="true" sx={subgrid}>
        <Box sx={{ gridColumn: plotColumn, height: 24 }}>
          <PlotAxis range={range} axis={axis} />
        </Box>
      </Box>
    </Box>
  );
  return isPicture ? (
    <div role="img" aria-label={name} data-chart>
      {list}
    </div>
  ) : (
    <div data-chart data-chart-name={name}>
      {list}
    </div>
  );
}
