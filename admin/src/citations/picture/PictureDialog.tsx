import { useId } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { saveFile } from '../../data/saveFile.ts';
import type { CitedPicture } from './createPicture.ts';

interface PictureDialogProps {
  picture: CitedPicture;
  onClose: () => void;
}

/** The picture for who has to copy it by hand: its HTML, and its file. */
export default function PictureDialog({ picture: { html, png }, onClose }: PictureDialogProps) {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{translate('citations.picture.copy')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography>{translate('citations.picture.byHand')}</Typography>
        <TextField
          margin="none"
          multiline
          maxRows={6}
          label={translate('citations.picture.html')}
          value={html}
          slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
          onFocus={({ target }) => target.select()}
        />
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
        <Button variant="contained" onClick={() => saveFile('pilotage.png', png, 'image/png')}>
          {translate('compare.png')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
