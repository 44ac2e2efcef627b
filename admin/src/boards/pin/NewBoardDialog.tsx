import { type FormEvent, useId } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import type { BoardTile } from '@pilotage/shared';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { useTextDraft } from '../../drafts/useTextDraft.ts';
import { useProblemText } from '../../resource/actions/useProblemText.ts';
import { useRefusal } from '../../resource/actions/useRefusal.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { holdBack } from '../../resource/forms/holdBack.ts';
import { useNameCheck } from '../../resource/inputs/useNameCheck.ts';
import { metaOfField } from '../../resource/screens/metaOfField.ts';
import { createBoard } from './pinTile.ts';
import { useNotifyPinned } from './useNotifyPinned.tsx';

/** Asks for the name of a new board of the own, which begins with the tile. */
export function NewBoardDialog({ tile, onClose }: { tile: BoardTile; onClose: () => void }) {
  const translate = useTranslate();
  const titleId = useId();
  const draft = useTextDraft('boards.new');
  const { isBusy, run } = useSingleRun();
  const notifyPinned = useNotifyPinned();
  const describeProblem = useProblemText();
  const { refusal, attempt } = useRefusal();
  const title = draft.text.trim();
  const name = useNameCheck(title, metaOfField('boards', 'title').length);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    name.noteMissing();
    if (title === '') return;
    const create = async () => {
      try {
        notifyPinned(await createBoard(title, tile));
      } catch (error) {
        return describeProblem('boards', error);
      }
      draft.discard();
      onClose();
      return null;
    };
    void run(() => attempt(create));
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form noValidate onSubmit={name.isTooLong ? holdBack : submit}>
        <DialogTitle id={titleId}>{translate('boards.pin.newBoard')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          {refusal !== null && <Alert severity="error">{refusal}</Alert>}
          <TextField
            autoFocus
            required
            inputRef={name.field}
            fullWidth
            label={translate('boards.pin.newTitle')}
            value={draft.text}
            error={name.problem !== undefined}
            helperText={name.problem}
            onChange={({ target }) => draft.write(target.value)}
          />
          <RestoredNote at={draft.restoredAt} onDiscard={draft.discard} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('boards.pin.create')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
