import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

const shortcutKeys = ['digits', 'arrows', 'n', 'escape', 'question'] as const;

/** Lists the keyboard shortcuts. */
export function ScoringShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open={isOpen} onClose={onClose} aria-labelledby="scoring-help" maxWidth="xs" fullWidth>
      <DialogTitle id="scoring-help">{translate('scoring.help')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 1, m: 0 }}>
          {shortcutKeys.flatMap((key) => [
            <Typography key={`${key} key`} component="dt" sx={{ fontWeight: 650 }}>
              {translate(`scoring.keys.${key}`)}
            </Typography>,
            <Typography key={key} component="dd" sx={{ m: 0 }}>
              {translate(`scoring.does.${key}`)}
            </Typography>,
          ])}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
