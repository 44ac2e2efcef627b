import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslate } from 'react-admin';
import type { SlideAction } from './slideKeys.ts';

const explained: readonly SlideAction[] = ['next', 'previous', 'first', 'last', 'decide', 'questions', 'fullScreen'];

interface KeysDialogProps {
  isOpen: boolean;
  /** What cannot be done on these slides, or by this user. */
  hidden: readonly SlideAction[];
  onClose: () => void;
}

/** Says what each key does. */
export function KeysDialog({ isOpen, hidden, onClose }: KeysDialogProps) {
  const translate = useTranslate();
  const rows = explained.filter((action) => !hidden.includes(action));
  return (
    <Dialog open={isOpen} onClose={onClose} maxWidth="md" fullWidth aria-labelledby="keys-title">
      <DialogTitle id="keys-title">{translate('meetings.slides.keysTitle')}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'auto minmax(0, 1fr)' },
            columnGap: 3,
            rowGap: 1,
            m: 0,
          }}
        >
          {[...rows, 'leave'].map((action) => (
            <Box key={action} sx={{ display: 'contents', fontSize: '1.5rem' }}>
              <Box component="dt" sx={{ fontWeight: 650 }}>
                {translate(`meetings.slides.keys.${action}`)}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {translate(`meetings.slides.actions.${action}`)}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('meetings.slides.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
