import { useId } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { CompletionMapping, Enrolment, Period } from '@pilotage/shared';
import type { EnrolmentBody } from '../outbox/enrolmentBody.ts';
import type { AcademyRow } from '../rows/academyRow.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { CountedPreview } from './CountedPreview.tsx';
import { keepMapping } from './keepMapping.ts';
import { ReportChoices } from './ReportChoices.tsx';
import { useCompletionReport } from './useCompletionReport.ts';

interface CompletionReportDialogProps {
  rows: readonly AcademyRow[];
  period: Period;
  /** The module whose row had the focus last. */
  firstModuleId: number | null;
  mappings: readonly CompletionMapping[];
  shownOf: (row: AcademyRow) => Enrolment | null;
  onEnter: (row: AcademyRow, body: EnrolmentBody) => void;
  /** `hasKept`: whether the columns of a platform may have changed. */
  onClose: (hasKept: boolean) => void;
}

/**
 * Counts the completion report of a course platform and enters the numbers as if they were typed. The file is read here, in the
 * browser, and goes nowhere.
 */
export default function CompletionReportDialog(props: CompletionReportDialogProps) {
  const { rows, shownOf, onEnter, onClose } = props;
  const translate = useTranslate();
  const id = useId();
  const state = useCompletionReport(props);
  const { report, row, counted, accepted } = state;
  const enter = () => {
    if (!counted || !row) return;
    onEnter(row, counted.body);
    // The numbers are entered, whatever becomes of the memory of the columns.
    const close = () => onClose(true);
    void keepMapping(state.source, state.columns, state.kept).then(close, close);
  };
  return (
    <Dialog open onClose={() => onClose(false)} aria-labelledby={id} maxWidth="sm" fullWidth>
      <DialogTitle id={id}>{translate('academy.report.title')}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
          <Typography variant="body2">{translate('academy.report.privacy')}</Typography>
          <ReportChoices rows={rows} state={state} />
          <Box role="status" sx={{ display: 'grid', gap: 2, '&:empty': { display: 'none' } }}>
            {state.refusal !== null && <Alert severity="error">{translate(`academy.report.refused.${state.refusal}`)}</Alert>}
            {report && (
              <Typography variant="body2">
                {translate('academy.report.read', { smart_count: report.rows.length })}{' '}
                {report.personalCount > 0 && translate('academy.report.leftOut', { smart_count: report.personalCount })}
              </Typography>
            )}
          </Box>
          {report &&
            (state.asksColumns ? (
              <ColumnChoices names={state.names} columns={state.columns} onChange={state.chooseColumns} />
            ) : (
              <Button sx={{ justifySelf: 'start' }} onClick={() => state.chooseColumns(state.columns)}>
                {translate('academy.report.changeColumns')}
              </Button>
            ))}
          {report && row === null && <Alert severity="info">{translate('academy.report.chooseModule')}</Alert>}
          {counted && row && accepted && (
            <CountedPreview name={row.module.name} counted={counted} shown={shownOf(row)} accepted={accepted} />
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={() => onClose(false)}>{translate('ra.action.cancel')}</Button>
        {accepted?.kind === 'entry' && (
          <Button variant="contained" onClick={enter}>
            {translate('academy.report.enter')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
