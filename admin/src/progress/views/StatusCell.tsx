import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { Period, ProgressRow } from '@pilotage/shared';
import { chartColours } from '../../charts/chartColours.ts';
import { ChartLink } from '../../charts/ChartLink.tsx';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import { useFormats } from '../../resource/format.ts';
import { absenceOf } from './absenceOf.ts';
import { useResultDetails } from './useResultDetails.ts';

interface StatusCellProps {
  row: ProgressRow | null;
  period: Period | undefined;
  indicator: string;
  place: string;
  to: string;
}

/** The status with a colour of its own; null without one. */
const coloured = (row: ProgressRow | null) => (row?.status && row.status !== 'noData' ? row.status : null);

/** A cell of the status matrix: number, sign, word and tint in two lines; it shows its details, and leads to its explanation. */
export function StatusCell({ row, period, indicator, place, to }: StatusCellProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { palette } = useTheme();
  const details = useResultDetails(period);
  const absence = absenceOf(row);
  const status = coloured(row);
  const colours = status === null ? null : chartColours[palette.mode].statuses[status];
  const absenceText =
    absence === 'notDue' && period
      ? translate('compare.dueOn', { day: formats.day(period.dueOn) })
      : translate(`compare.marks.${absence}`);
  return (
    <TableCell
      sx={{
        p: 0,
        bgcolor: colours?.tint ?? 'action.hover',
        printColorAdjust: 'exact',
        border: 1,
        borderColor: 'background.paper',
      }}
    >
      <ChartLink
        to={to}
        details={[`${indicator}, ${place}`, ...details(row)]}
        sx={{
          display: 'block',
          px: 1,
          py: 0.5,
          minHeight: 44,
          fontSize: '0.8125rem',
          lineHeight: '18px',
          '@media print': { px: 0.5, fontSize: '0.625rem', lineHeight: '14px', minHeight: 0 },
        }}
      >
        {row === null || absence !== null ? (
          <Box component="span" sx={{ color: 'text.primary' }}>
            <MarkIcon mark={absence ?? 'none'} /> {absenceText}
          </Box>
        ) : (
          <>
            <Box component="span" sx={{ display: 'block', color: 'text.primary', fontWeight: 600 }}>
              {formats.percent(row.attainment ?? 0)}
            </Box>
            <Box component="span" sx={{ display: 'block', whiteSpace: 'nowrap', color: colours?.ink ?? 'text.primary' }}>
              {status !== null && <MarkIcon mark={status} size={12} />} {translate(`compare.status.${row.status ?? 'none'}`)}
            </Box>
          </>
        )}
      </ChartLink>
    </TableCell>
  );
}
