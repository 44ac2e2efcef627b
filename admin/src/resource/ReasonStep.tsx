import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { problemOf } from '../data/problem.ts';

interface ReasonStepProps {
  /** Its words are `KEYS`, `KEYSText`, `KEYSReason`, `KEYSWho` and `KEYSConfirm`. */
  keys: string;
  /** The field that the server names where it refuses the reason. */
  field: string;
  onSend: (reason: string) => Promise<void>;
}

/** A step that wants a reason and cannot be taken back: one click to the question, one to the answer. */
export function ReasonStep({ keys, field, onSend }: ReasonStepProps) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof problemOf> | null>(null);
  const [isSending, setSending] = useState(false);
  const close = () => setAsking(false);
  async function send() {
    setSending(true);
    setProblem(null);
    try {
      await onSend(reason.trim());
      close();
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSending(false);
    }
  }
  const fault = problem?.errors[field] ?? null;
  const title = `${keys}-title`.replaceAll('.', '-');
  return (
    <>
      <Button variant="outlined" color="inherit" onClick={() => setAsking(true)}>
        {translate(keys)}
      </Button>
      <Dialog open={isAsking} onClose={close} aria-labelledby={title} maxWidth="sm" fullWidth>
        <DialogTitle id={title}>{translate(keys)}</DialogTitle>
        <DialogContent>
          {problem && fault === null && (
            <Alert severity="error" sx={{ mb: 1 }}>
              {translate(problem.message, { _: problem.message })}
            </Alert>
          )}
          <Typography sx={{ mb: 1 }}>{translate(`${keys}Text`)}</Typography>
          <TextField
            autoFocus
            multiline
            minRows={2}
            required
            label={translate(`${keys}Reason`)}
            value={reason}
            error={fault !== null}
            helperText={fault ?? translate(`${keys}Who`)}
            onChange={(event) => setReason(event.target.value)}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" loading={isSending} onClick={() => void send()}>
            {translate(`${keys}Confirm`)}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
