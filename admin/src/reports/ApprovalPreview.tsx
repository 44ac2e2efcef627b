import Alert from '@mui/material/Alert';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ProgressRow, Report } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { shownBaselineOf } from '../progress/shownBaseline.ts';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { useReportQuery } from './reportClient.ts';
import { useIndicatorNames } from './useIndicatorNames.ts';

const columnIds = ['indicator', 'place', 'before', 'after'] as const;

/** The country's rows as other users see them now, and as they will after the approval. */
export function ApprovalPreview({ report }: { report: Report }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const indicators = useIndicatorNames(report.organisationId);
  const { data, error } = useReportQuery(report, 'preview', true);
  const figure = (value: number, indicator: string) =>
    indicators.isRatio(indicator) ? formats.percent(value, 1) : formats.figure(value);
  // The target, with its baseline, to which the attainment relates.
  const targetText = ({ indicator, attainment, baseline, target }: ProgressRow) =>
    attainment === null || target === null
      ? ''
      : translate(shownBaselineOf({ baseline, target }) === null ? 'reports.ofTarget' : 'reports.ofTargetFrom', {
          target: figure(target, indicator),
          baseline: figure(baseline ?? 0, indicator),
        });
  const rowText = (row: ProgressRow) => {
    const { indicator, value, attainment, n, of, compared } = row;
    const seen = translate('reports.seen', {
      value: value === null ? '–' : figure(value, indicator),
      way: targetText(row),
      attainment: attainment === null ? '–' : formats.percent(attainment),
      n,
      of,
    });
    // What has no target adds to the value, and not to the attainment.
    const isPartlyCompared = compared !== null && compared.n > 0 && compared.n < n;
    return isPartlyCompared ? `${seen}, ${translate('compare.comparedOf', { n: compared.n, of: n })}` : seen;
  };
  const rows = (data ?? []).filter(({ by }) => by === 'country');
  return (
    <Section id="others" title={translate('reports.others')}>
      {error && <Alert severity="error">{error.message}</Alert>}
      {data && rows.length === 0 && <Typography>{translate('reports.nothingChanges')}</Typography>}
      {rows.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('reports.rows')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                {columnIds.map((columnId) => (
                  <TableCell key={columnId} component="th" scope="col">
                    {translate(`reports.seenHeads.${columnId}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ indicator, key, before, after }) => (
                <TableRow key={`${indicator} ${key}`}>
                  <TableCell component="th" scope="row">
                    {indicators.ofCode(indicator)}
                  </TableCell>
                  <TableCell>{names.groupName(key)}</TableCell>
                  <TableCell>{rowText(before)}</TableCell>
                  <TableCell>{rowText(after)}</TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  );
}
