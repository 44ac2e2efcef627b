import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Indicator } from '@pilotage/shared';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { useFormats } from '../../resource/format.ts';
import { ExplainedEvidence } from './ExplainedEvidence.tsx';
import { computeRunningTotals } from './groupExplainedParts.ts';
import { formatIndicatorFigure } from '../formatIndicatorFigure.ts';
import type { ExplainedCell, ExplainedPart } from '../progressQueries.ts';
import type { ExplainNames } from './useExplainNames.ts';
import { useDisplayNames } from '../useDisplayNames.ts';

interface ExplainedCellsProps {
  part: ExplainedPart;
  indicator: Indicator;
  name: string;
  names: ExplainNames;
}

const columnKeys = ['period', 'cell', 'soFar', 'state', 'comment'] as const;

/** The measurements of one assignment: contribution, approver, date and source of each. */
export function ExplainedCells({ part, indicator, name, names }: ExplainedCellsProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const displayNames = useDisplayNames();
  const totals = computeRunningTotals(part, indicator.accumulation);
  const formatValue = (value: number) => formatIndicatorFigure(value, indicator, formats.locale);
  const hasTotals = indicator.valueType !== 'ratio';

  const figure = (cell: ExplainedCell) => {
    if (cell.value === null) {
      const key = cell.availability === 'reported' ? 'zeroDenominator' : (cell.availability ?? 'inReview');
      return translate(`compare.marks.${key}`);
    }
    const parts =
      cell.numerator === undefined || cell.numerator === null || cell.denominator === undefined || cell.denominator === null
        ? formatValue(cell.value)
        : translate('explain.outOf', {
            value: formatValue(cell.value),
            numerator: formats.figure(cell.numerator),
            denominator: formats.figure(cell.denominator),
          });
    return parts;
  };
  const approval = (cell: ExplainedCell) => {
    if (!cell.approvedAt) return translate(`resources.measurements.choices.state.${cell.state}`);
    const approverName = names.person(cell.approvedBy);
    const day = formats.instant(cell.approvedAt);
    return approverName === null
      ? translate('explain.approved', { day })
      : translate('explain.approvedBy', { day, who: approverName });
  };
  const restated = (cell: ExplainedCell) =>
    cell.asReported === undefined
      ? ''
      : translate('explain.asReported', { value: cell.asReported === null ? '–' : formatValue(cell.asReported) });

  return (
    <TableContainer tabIndex={0} role="region" aria-label={name}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columnKeys
              .filter((columnKey) => columnKey !== 'soFar' || hasTotals)
              .map((columnKey) => (
                <TableCell
                  key={columnKey}
                  component="th"
                  scope="col"
                  align={columnKey === 'soFar' || columnKey === 'cell' ? 'right' : 'left'}
                >
                  {translate(`explain.${columnKey}`)}
                </TableCell>
              ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {part.cells.map((cell, index) => {
            const report = names.reportAddress(part.organisationId, cell.periodId);
            const trail = names.trailAddress(cell.measurementId);
            const total = totals[index] ?? null;
            return (
              <TableRow key={cell.measurementId}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: 'nowrap' }}>
                  {report === null ? (
                    displayNames.period(cell.periodId)
                  ) : (
                    <Link component={RouterLink} to={report} sx={{ display: 'inline-block', minHeight: 24 }}>
                      {translate('explain.reportOf', { period: displayNames.period(cell.periodId) })}
                    </Link>
                  )}
                </TableCell>
                <TableCell align="right">
                  {figure(cell)}
                  {cell.illustrative && <IllustrativeIcon />} {restated(cell)}
                </TableCell>
                {hasTotals && (
                  <TableCell align="right">
                    {total === null ? translate('explain.notCounted') : <strong>{formatValue(total)}</strong>}
                  </TableCell>
                )}
                <TableCell>
                  <Box component="span" sx={{ mr: 1 }}>
                    {approval(cell)}
                  </Box>
                  {trail !== null && (
                    <Link component={RouterLink} to={trail} sx={{ display: 'inline-block', minHeight: 24 }}>
                      {translate('explain.history')}
                    </Link>
                  )}
                </TableCell>
                <TableCell sx={{ overflowWrap: 'anywhere', minWidth: '24ch', maxWidth: '44ch' }}>
                  {cell.comment ?? ''}
                  <ExplainedEvidence cell={cell} />
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
