import { useId, useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';

interface WordsStepProps {
  /** Under `/api`; the body is the version and the words. */
  path: string;
  version: number;
  /** The words' field in the body. */
  field: 'answer' | 'title';
  /** The action's words are `cooperations.ACTION`, `ACTIONText` and `ACTIONDone`. */
  action: 'accept' | 'decline' | 'continue';
  label: string;
  /** What assistive readers hear of the button, where it stands among others like it. */
  about?: string;
  begins?: string;
  isSecond?: boolean;
}

/** A step that is taken after a question, with some words of one's own. */
export function WordsStep({ path, version, field, action, label, about, begins = '', isSecond = false }: WordsStepProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const titleId = useId();
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const [words, setWords] = useState(begins);
  const [fault, setFault] = useState<string | null>(null);
  const take = async () => {
    setSending(true);
    try {
      const said = field === 'answer' && words.trim() === '' ? null : words;
      await sendJson('POST', path, { version, [field]: said });
      setAsking(false);
      notify(`cooperations.${action}Done`);
      refresh();
    } catch (failure) {
      const { errors, message } = problemOf(failure);
      setFault(errors[field] ?? translate(message, { _: message }));
    }
    setSending(false);
  };
  return (
    <>
      <Button
        variant={isSecond ? 'outlined' : 'contained'}
        onClick={() => setAsking(true)}
        {...(about ? { 'aria-label': about } : {})}
      >
        {translate(`cooperations.${action}`)}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} aria-labelledby={titleId} maxWidth="sm" fullWidth>
        <DialogTitle id={titleId} component="h2">
          {translate(`cooperations.${action}`)}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <Typography>{translate(`cooperations.${action}Text`)}</Typography>
          <TextField
            label={label}
            value={words}
            multiline={field === 'answer'}
            minRows={field === 'answer' ? 3 : 1}
            error={fault !== null}
            helperText={fault}
            onChange={(event) => setWords(event.target.value)}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={() => setAsking(false)}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" disabled={isSending} onClick={() => void take()}>
            {translate(`cooperations.${action}`)}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
