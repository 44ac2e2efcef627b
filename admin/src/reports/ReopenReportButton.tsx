import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useRefreshAfterConflict } from '../conflicts/useRefreshAfterConflict.ts';
import { problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useFormats } from '../resource/format.ts';
import { RestoredNote } from '../drafts/RestoredNote.tsx';
import { useTextDraft } from '../drafts/useTextDraft.ts';
import { useSingleRun } from '../resource/actions/useSingleRun.ts';
import { type ReopenPreview, useReportQuery } from './reportClient.ts';
import { useIndicatorNames } from './useIndicatorNames.ts';

function ReopenImpact({ preview, organisationId }: { preview: ReopenPreview; organisationId: number }) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const indicators = useIndicatorNames(organisationId);
  const areaName = (key: string) => (key === 'consortium' ? translate('reports.consortium') : names.groupName(key));
  const valueText = ({ indicator, value }: ReopenPreview['hanging'][number]) => {
    if (value === null) return '–';
    return indicators.isRatio(indicator) ? formats.percent(value, 1) : formats.figure(value);
  };
  return (
    <>
      <Typography>{translate('reports.hanging', { cells: preview.cells, smart_count: preview.hanging.length })}</Typography>
      <Box
        component="ul"
        tabIndex={0}
        aria-label={translate('reports.hangingList')}
        sx={{ maxHeight: 220, overflow: 'auto', my: 1 }}
      >
        {preview.hanging.map((row) => (
          <li key={`${row.indicator} ${row.by} ${row.key} ${row.period}`}>
            {translate('reports.hangingLine', {
              indicator: indicators.ofCode(row.indicator),
              place: areaName(row.key),
              period: row.period,
              value: valueText(row),
              n: row.n,
              of: row.of,
            })}
          </li>
        ))}
      </Box>
    </>
  );
}

/** Reopens an approved report. Shows the consequences first and requires a reason, which is stored. */
export function ReopenReportButton({ report }: { report: Report }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const refreshAfterConflict = useRefreshAfterConflict();
  const [isOpen, setOpen] = useState(false);
  const draft = useTextDraft(`reports.${report.id}.reopen`);
  const reason = draft.text;
  const [reasonError, setReasonError] = useState<string | null>(null);
  const { data: preview, error } = useReportQuery(report, 'reopen-preview', isOpen);
  const { isBusy, run } = useSingleRun(report.version);
  const reopen = async (): Promise<boolean> => {
    try {
      await sendJson('POST', `/reports/${report.id}/reopen`, { version: report.version, reason });
      setOpen(false);
      draft.discard();
      notify('reports.reopened');
      refresh();
      return true;
    } catch (failure) {
      const problem = problemOf(failure);
      setReasonError(problem.errors.reason ?? problem.message);
      refreshAfterConflict(failure);
      return false;
    }
  };
  return (
    <div>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('reports.reopen')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="reopen-title" maxWidth="sm" fullWidth>
        <DialogTitle id="reopen-title">{translate('reports.reopen')}</DialogTitle>
        <DialogContent>
          {error && <Alert severity="error">{error.message}</Alert>}
          {preview && <ReopenImpact preview={preview} organisationId={report.organisationId} />}
          <Typography sx={{ mb: 1 }}>{translate('reports.reopenText')}</Typography>
          <TextField
            multiline
            minRows={2}
            required
            label={translate('reports.reason')}
            value={reason}
            error={reasonError !== null}
            helperText={reasonError ?? translate('reports.whoReadsReason')}
            onChange={(event) => draft.write(event.target.value)}
          />
          <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" loading={isBusy} onClick={() => void run(reopen)}>
            {translate('reports.reopen')}
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  );
}
