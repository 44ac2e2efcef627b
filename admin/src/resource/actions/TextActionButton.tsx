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
  /** Prefix of the i18n keys: `KEYS` for button and title, `KEYSText` for the question. */
  keys: string;
  /** i18n key of the field's label. */
  label: string;
  /** i18n key of the help text below the field. */
  help?: string;
  /** i18n key of the confirming button, where it differs from the first button. */
  confirm?: string;
  /** The field to which the server attaches an error about the text. */
  field: string;
  /** `reason` is required; `title` is required and has one line. */
  kind: 'words' | 'reason' | 'title';
  /** Accessible name of the button, where several buttons on the page have the same text. */
  accessibleName?: string;
  initialText?: string;
  /** The record of the action (`RESOURCE.ID`): key of the draft. */
  draftKey: string;
  /** Visual weight of the button; `quiet` for secondary actions. */
  emphasis?: 'first' | 'second' | 'quiet';
  onSend: (text: string) => Promise<void>;
}

const buttonStyles = {
  first: { variant: 'contained' },
  second: { variant: 'outlined' },
  quiet: { variant: 'outlined', color: 'inherit' },
} as const;

/** Button for an action that needs a text: one click opens the dialog, one confirms. */
export function TextActionButton(props: TextActionButtonProps) {
  const {
    keys,
    label,
    help,
    confirm = keys,
    field,
    kind,
    accessibleName,
    draftKey,
    initialText = '',
    emphasis = 'first',
    onSend,
  } = props;
  const translate = useTranslate();
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  const draft = useTextDraft(`${draftKey}.${keys}`, initialText);
  const [problem, setProblem] = useState<Problem | null>(null);
  const refreshAfterConflict = useRefreshAfterConflict();
  const { isBusy, run } = useSingleRun();
  const close = () => setOpen(false);
  async function send() {
    // The button can still be clicked while the dialog closes: ignore the second half of a double click.
    if (!isOpen) return;
    setProblem(null);
    try {
      await onSend(draft.text.trim());
      draft.discard();
      close();
    } catch (error) {
      setProblem(problemOf(error));
      refreshAfterConflict(error);
    }
  }
  const fieldError = problem?.errors[field] ?? null;
  return (
    <>
      <Button
        {...buttonStyles[emphasis]}
        onClick={() => setOpen(true)}
        {...(accessibleName ? { 'aria-label': accessibleName } : {})}
      >
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
          <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
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
