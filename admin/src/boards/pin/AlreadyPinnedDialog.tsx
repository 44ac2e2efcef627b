import { useId } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Board } from '@pilotage/shared';

interface AlreadyPinnedDialogProps {
  board: Board;
  onPin: () => void;
  onClose: () => void;
}

/** Says that the board has the same question already, and pins it once more where that is wanted. */
export function AlreadyPinnedDialog({ board, onPin, onClose }: AlreadyPinnedDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{translate('boards.pin.already', { title: board.title })}</DialogTitle>
      <DialogContent>{translate('boards.pin.alreadyText')}</DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button component={Link} to={`/boards/${board.id}/show`}>
          {translate('boards.pin.open')}
        </Button>
        <Button variant="contained" onClick={onPin}>
          {translate('boards.pin.anyway')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
