import { useSyncExternalStore } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { Report } from '@pilotage/shared';
import { useOutbox } from '../../measurements/outbox/useOutbox.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { useReportQuery } from '../reportClient.ts';
import { OpenPointList } from './OpenPointList.tsx';
import { useOpenPointTexts } from './useOpenPointTexts.ts';

interface SubmitDialogProps {
  report: Report;
  /** The name of the act, with its recipient. */
  label: string;
  isOpen: boolean;
  onSubmit: () => void;
  onClose: () => void;
}

/** What is still open and what follows, before a report is submitted. It cannot be submitted while a point blocks. */
export function SubmitDialog(props: SubmitDialogProps) {
  return (
    <Dialog open={props.isOpen} onClose={props.onClose} aria-labelledby="submit-title" maxWidth="sm" fullWidth>
      <SubmitContent {...props} />
    </Dialog>
  );
}

/** Only there while the dialog is open: what it lists is worked out on each key in the figures. */
function SubmitContent({ report, label, isOpen, onSubmit, onClose }: SubmitDialogProps) {
  const translate = useTranslate();
  const outbox = useOutbox();
  const unsent = useSyncExternalStore(outbox.subscribe, outbox.unsentCount);
  const { data, isFetching, error } = useReportQuery(report, 'checklist', isOpen);
  const { textsOf } = useOpenPointTexts(report);
  // The second half of a double click is ignored.
  const { run } = useSingleRun();
  const points = data && !isFetching ? textsOf(data.open) : null;
  const isBlocked = unsent > 0 || points === null || points.some(({ blocks }) => blocks);
  return (
    <>
      <DialogTitle id="submit-title">{label}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography>{translate('figures.submitText')}</Typography>
        {error && <Alert severity="error">{error.message}</Alert>}
        {unsent > 0 && <Alert severity="warning">{translate('figures.unsent', { smart_count: unsent })}</Alert>}
        {!points && !error && <Skeleton variant="rounded" height={48} aria-label={translate('shell.loading')} />}
        {points?.length === 0 && <Typography>{translate('reports.allThere')}</Typography>}
        {points !== null && points.length > 0 && (
          <div>
            <Typography>{translate('reports.stillOpen', { smart_count: points.length })}</Typography>
            <OpenPointList points={points} />
          </div>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={isBlocked} onClick={() => void run(async () => onSubmit())}>
          {label}
        </Button>
      </DialogActions>
    </>
  );
}
