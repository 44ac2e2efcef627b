import { type FormEvent, useId } from 'react';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type BoardTile, boardTileSchema, metaOf } from '@pilotage/shared';
import { RestoredNote } from '../../drafts/RestoredNote.tsx';
import { useTextDraft } from '../../drafts/useTextDraft.ts';
import { useRefusal } from '../../resource/actions/useRefusal.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';
import { holdBack } from '../../resource/forms/holdBack.ts';
import { useLengthProblem } from '../../resource/inputs/useLengthProblem.ts';

export type TileWords = Pick<BoardTile, 'title' | 'note'>;

interface TileWordsDialogProps {
  tile: BoardTile;
  name: string;
  /** Under which what is typed is kept until it is saved. */
  draftKey: string;
  /** Resolves to why the words were refused; null where they were stored. */
  onSave: (words: TileWords) => Promise<string | null>;
  onClose: () => void;
}

const limits = { title: metaOf(boardTileSchema.shape.title).length, note: metaOf(boardTileSchema.shape.note).length };

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** The title of a tile and what somebody says about it. */
export function TileWordsDialog({ tile, name, draftKey, onSave, onClose }: TileWordsDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  const title = useTextDraft(`${draftKey}.title`, tile.title ?? '');
  const note = useTextDraft(`${draftKey}.note`, tile.note ?? '');
  const findLengthProblem = useLengthProblem();
  const titleProblem = findLengthProblem(title.text.trim(), limits.title);
  const noteProblem = findLengthProblem(note.text.trim(), limits.note);
  const canSave = titleProblem === undefined && noteProblem === undefined;
  const discard = () => {
    title.discard();
    note.discard();
  };
  const { refusal, attempt } = useRefusal();
  const { isBusy, run } = useSingleRun();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const save = async () => {
      const refused = await onSave({ title: orNull(title.text), note: orNull(note.text) });
      // What was refused stays as it was typed.
      if (refused !== null) return refused;
      discard();
      onClose();
      return null;
    };
    void run(() => attempt(save));
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form noValidate onSubmit={canSave ? submit : holdBack}>
        <DialogTitle id={titleId}>{translate('boards.tools.named', { act: translate('boards.tools.words'), name })}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          {refusal !== null && <Alert severity="error">{refusal}</Alert>}
          <TextField
            autoFocus
            label={translate('boards.tools.title')}
            error={titleProblem !== undefined}
            helperText={titleProblem ?? translate('boards.tools.titleHelp')}
            value={title.text}
            onChange={({ target }) => title.write(target.value)}
          />
          <TextField
            multiline
            minRows={2}
            label={translate('boards.tools.note')}
            error={noteProblem !== undefined}
            helperText={noteProblem}
            value={note.text}
            onChange={({ target }) => note.write(target.value)}
          />
          <RestoredNote at={title.restoredAt ?? note.restoredAt} onDiscard={discard} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isBusy}>
            {translate('boards.tools.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
