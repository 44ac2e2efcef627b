import { useId } from 'react';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import type { About } from './about.ts';
import { SubjectPanel } from './SubjectPanel.tsx';

interface EvidenceDrawerProps {
  /** Null while it is closed. */
  about: About | null;
  name: string;
  lock: string | null;
  onClose: () => void;
}

/** Files and discussion of one figure beside the page. */
export function EvidenceDrawer({ about, name, lock, onClose }: EvidenceDrawerProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Drawer
      anchor="right"
      open={about !== null}
      onClose={onClose}
      slotProps={{
        paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': id, sx: { width: 'min(440px, 100vw)', p: 3, gap: 2.5 } },
      }}
    >
      {about !== null && (
        <>
          <Box sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
            <Typography id={id} variant="h2" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
              {name}
            </Typography>
            <IconButton autoFocus onClick={onClose} aria-label={translate('ra.action.close')}>
              <CloseIcon />
            </IconButton>
          </Box>
          <SubjectPanel about={about} lock={lock} level="h3" />
        </>
      )}
    </Drawer>
  );
}
