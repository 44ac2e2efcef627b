import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { Period } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { ChartLink } from '../../charts/ChartLink.tsx';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import { useFormats } from '../../resource/format.ts';
import type { ReportCalendarCell, ReportCalendarRow } from './createReportCalendar.ts';
import { punctualityLooks } from './punctualityLooks.ts';
import { ScrollFrame } from '../../resource/lists/ScrollFrame.tsx';

interface ReportCalendarProps {
  rows: readonly ReportCalendarRow[];
  periods: readonly Period[];
  name: string;
  describe: (cell: ReportCalendarCell) => string;
  reportOf: (row: ReportCalendarRow, cell: ReportCalendarCell) => string | null;
}

const sticky = {
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 1,
  bgcolor: 'background.paper',
  '@media print': { position: 'static' },
} as const;
/** Said by the tooltip on screen; paper has none. */
const printedOnly = { display: 'none', '@media print': { display: 'block', fontSize: '0.6875rem' } } as const;

/** Organisations by periods as a grid of marks: each shows its day on demand, and leads to its report. */
export function ReportCalendar({ rows, periods, name, describe, reportOf }: ReportCalendarProps) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <ScrollFrame name={name}>
      <Table size="small" sx={{ width: 'auto', '@media print': { width: '100%' } }}>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col" sx={{ ...sticky, zIndex: 2, bgcolor: 'action.hover' }}>
              {translate('compare.groupings.organisation')}
            </TableCell>
            {periods.map(({ id, number, dueOn, illustrative }) => (
              <TableCell
                key={id}
                component="th"
                scope="col"
                align="center"
                sx={{ px: { xs: 0.25, sm: 1 }, whiteSpace: 'normal', minWidth: { xs: 36, sm: 104 } }}
              >
                {translate('shell.periodShort', { number })}
                {illustrative && <IllustrativeIcon />}
                <Box component="span" sx={{ display: { xs: 'none', sm: 'block' }, fontWeight: 400, fontSize: '0.75rem' }}>
                  {translate('compare.dueOn', { day: formats.day(dueOn) })}
                </Box>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.organisationId} sx={{ breakInside: 'avoid' }}>
              <TableCell
                component="th"
                scope="row"
                sx={{
                  ...sticky,
                  fontWeight: 600,
                  py: 0.5,
                  px: { xs: 0.5, sm: 1.75 },
                  fontSize: { xs: '0.8125rem', sm: '0.875rem' },
                }}
              >
                {row.name}
              </TableCell>
              {row.cells.map((cell, index) => {
                const text = describe(cell);
                const { mark, colour } = punctualityLooks[cell.punctuality];
                const spoken = translate('compare.calendarOf', { name: row.name, number: periods[index]?.number, text });
                return (
                  <TableCell key={cell.periodId} align="center" data-punctuality={cell.punctuality} sx={{ p: 0.25 }}>
                    <ChartLink
                      to={reportOf(row, cell)}
                      details={[spoken]}
                      sx={{
                        color: colour,
                        display: 'grid',
                        placeItems: 'center',
                        minHeight: 36,
                        '&:hover': { bgcolor: 'action.hover' },
                      }}
                    >
                      <MarkIcon mark={mark} size={18} />
                      <span style={visuallyHidden}>{text}</span>
                      <Box component="span" aria-hidden="true" sx={printedOnly}>
                        {text}
                      </Box>
                    </ChartLink>
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
}
