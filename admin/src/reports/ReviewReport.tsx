import { useState } from 'react';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useCanAccess, useGetList, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { type Assignment, type Indicator, type Measurement, type Report, reportMachine } from '@pilotage/shared';
import { sendJson } from '../data/request.ts';
import { useFormats } from '../resource/format.ts';
import { usePendingRemarks } from './usePendingRemarks.ts';

const everything = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** The period's figures of a report, with approving and returning for whoever may. Remarks survive a reload until they are sent. */
export function ReviewReport() {
  const report = useRecordContext<Report>();
  const translate = useTranslate();
  const formats = useFormats();
  const notify = useNotify();
  const refresh = useRefresh();
  const filter = { organisationId: report?.organisationId, periodId: report?.periodId };
  const { data: cells = [] } = useGetList<Measurement>(
    'measurements',
    { ...everything, filter },
    { enabled: report !== undefined },
  );
  const { data: assignments = [] } = useGetList<Assignment>(
    'assignments',
    { ...everything, filter: { organisationId: report?.organisationId } },
    { enabled: report !== undefined },
  );
  const { data: indicators = [] } = useGetList<Indicator>('indicators', everything);
  const { canAccess } = useCanAccess({ resource: 'reports', action: 'approve' });
  const [remarks, setRemark, forget] = usePendingRemarks(report?.id ?? 0);
  const [comment, setComment] = useState('');
  if (!report) return null;
  const mayReview = canAccess === true && reportMachine.find(report.state, 'approve') !== undefined;
  const nameOf = (assignmentId: number) => {
    const indicatorId = assignments.find((each) => each.id === assignmentId)?.indicatorId;
    return indicators.find((each) => each.id === indicatorId)?.name ?? String(assignmentId);
  };
  const act = async (action: 'approve' | 'return', body: object) => {
    try {
      await sendJson('POST', `/reports/${report.id}/${action}`, { version: report.version, ...body });
      forget();
      notify(`reports.${action === 'approve' ? 'approved' : 'returned'}`);
    } catch (error) {
      notify(error instanceof Error ? error.message : 'resource.failed', { type: 'error' });
    }
    refresh();
  };
  const named = Object.entries(remarks)
    .filter(([, text]) => text.trim() !== '')
    .map(([id, text]) => ({ assignmentId: Number(id), comment: text }));
  return (
    <section aria-labelledby="cells">
      <Typography id="cells" variant="h2" sx={{ fontSize: '1.1rem', mb: 1 }}>
        {translate('reports.cells')}
      </Typography>
      {cells.length === 0 && <Typography color="text.secondary">{translate('reports.noCells')}</Typography>}
      {cells.length > 0 && (
        <TableContainer tabIndex={0} role="region" aria-label={translate('reports.cells')}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell component="th" scope="col">
                  {translate('compare.indicator')}
                </TableCell>
                <TableCell component="th" scope="col">
                  {translate('reports.figure')}
                </TableCell>
                <TableCell component="th" scope="col">
                  {translate('explain.comment')}
                </TableCell>
                {mayReview && (
                  <TableCell component="th" scope="col">
                    {translate('reports.remark')}
                  </TableCell>
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {cells.map((cell) => (
                <TableRow key={cell.id}>
                  <TableCell component="th" scope="row">
                    {nameOf(cell.assignmentId)}
                  </TableCell>
                  <TableCell>
                    {cell.availability === 'reported'
                      ? cell.value === null
                        ? '–'
                        : formats.figure(cell.value)
                      : translate(`figures.${cell.availability}`)}
                  </TableCell>
                  <TableCell>{cell.comment ?? ''}</TableCell>
                  {mayReview && (
                    <TableCell>
                      <TextField
                        size="small"
                        value={remarks[cell.assignmentId] ?? ''}
                        onChange={(event) => setRemark(cell.assignmentId, event.target.value)}
                        slotProps={{
                          htmlInput: { 'aria-label': translate('reports.mark', { indicator: nameOf(cell.assignmentId) }) },
                        }}
                      />
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {mayReview && (
        <Stack sx={{ gap: 2, mt: 2, maxWidth: 640 }}>
          <TextField
            multiline
            minRows={2}
            label={translate('reports.comment')}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
          <Stack direction="row" sx={{ gap: 2 }}>
            <Button variant="contained" onClick={() => void act('approve', {})}>
              {translate('reports.approve')}
            </Button>
            <Button variant="outlined" onClick={() => void act('return', { comment, cells: named })}>
              {translate('reports.return')}
            </Button>
          </Stack>
        </Stack>
      )}
    </section>
  );
}
