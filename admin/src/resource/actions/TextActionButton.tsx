import { useId, useState } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useRefreshAfterConflict } from '../../conflicts/useRefreshAfterConflict.ts';
import { type Problem, problemOf } from '../../data/problem.ts';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { useTextDraft } from '../../drafts/useTextDraft.ts';
import { useSingleRun } from './useSingleRun.ts';

interface TextActionButtonProps {
  /** Its words are `KEYS` on the button and above the question, and `KEYSText` for the question. */
  keys: string;
  /** The key of the field's label. */
  label: string;
  /** The key of what stands below the field. */
  help?: string;
  /** The key of the button that takes the step, where it says more than the first. */
  confirm?: string;
  /** The field that the server names where it refuses the words. */
  field: string;
  /** `reason` cannot be left out; `title` neither, and is one line. */
  kind: 'words' | 'reason' | 'title';
  /** What assistive readers hear of the button, where it stands among others like it. */
  about?: string;
  initialText?: string;
  /** The record that it is about (`RESOURCE.ID`): unsent words are kept for it. */
  draftKey: string;
  /** How much the button stands out; `quiet` beside what one comes for. */
  emphasis?: 'first' | 'second' | 'quiet';
  onSend: (words: string) => Promise<void>;
}

const buttonStyles = {
  first: { variant: 'contained' },
  second: { variant: 'outlined' },
  quiet: { variant: 'outlined', color: 'inherit' },
} as const;

/** A step that is taken with some words of one's own: one click to the question, one to the answer. */
export function TextActionButton(props: TextActionButtonProps) {
  const { keys, label, help, confirm = keys, field, kind, about, draftKey, initialText = '', emphasis = 'first', onSend } = props;
  const translate = useTranslate();
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const draft = useTextDraft(`${draftKey}.${keys}`, initialText);
  const [problem, setProblem] = useState<Problem | null>(null);
  const refreshAfterConflict = useRefreshAfterConflict();
  const { isBusy, run } = useSingleRun();
  const close = () => setOpen(false);
  async function send() {
    // While the dialog closes, the second half of a double click finds its button still there.
    if (!isOpen) return;
    setProblem(null);
    try {
      await onSend(draft.text.trim());
      draft.forget();
      close();
    } catch (error) {
      setProblem(problemOf(error));
      refreshAfterConflict(error);
    }
  }
  const fieldError = problem?.errors[field] ?? null;
  return (
    <>
      <Button {...buttonStyles[emphasis]} onClick={() => setOpen(true)} {...(about ? { 'aria-label': about } : {})}>
        {translate(keys)}
      </Button>
      <Dialog open={isOpen} onClose={close} aria-labelledby={titleId} maxWidth="sm" fullWidth>
        <DialogTitle id={titleId}>{translate(keys)}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          {problem && fieldError === null && <Alert severity="error">{translate(problem.message, { _: problem.message })}</Alert>}
          <Typography>{translate(`${keys}Text`)}</Typography>
          <TextField
            autoFocus
            multiline={kind !== 'title'}
            minRows={kind === 'title' ? 1 : 3}
            required={kind !== 'words'}
            label={translate(label)}
            value={draft.text}
            error={fieldError !== null}
            helperText={fieldError ?? (help && translate(help))}
            onChange={(event) => draft.write(event.target.value)}
          />
          <RestoredNote at={draft.restoredAt} onDiscard={draft.forget} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={close}>{translate('ra.action.cancel')}</Button>
          <Button variant="contained" loading={isBusy} onClick={() => void run(send)}>
            {translate(confirm)}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
