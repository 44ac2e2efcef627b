import { type ReactNode, useId } from 'react';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';

interface SidePanelProps {
  isOpen: boolean;
  title: string;
  /** Whether an element of the content gets the initial focus instead of the close button. */
  focusesContent?: boolean;
  onClose: () => void;
  children: ReactNode;
}

const paperStyles = { width: 'min(440px, 100vw)', p: 3, pt: 0, gap: 2.5 } as const;
const headerStyles = {
  display: 'flex',
  alignItems: 'start',
  gap: 1,
  position: 'sticky',
  top: 0,
  zIndex: 4,
  mx: -3,
  px: 3,
  pt: 2,
  pb: 1,
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
} as const;

/** Panel beside the page with details of one object; its title and close button stay visible. */
export function SidePanel({ isOpen, title, focusesContent = false, onClose, children }: SidePanelProps) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Drawer
      anchor="right"
      open={isOpen}
      onClose={onClose}
      slotProps={{ paper: { role: 'dialog', 'aria-modal': true, 'aria-labelledby': id, sx: paperStyles } }}
    >
      {isOpen && (
        <>
          <Box sx={headerStyles}>
            <Typography id={id} variant="h2" sx={{ flex: 1, alignSelf: 'center', overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            <IconButton autoFocus={!focusesContent} onClick={onClose} aria-label={translate('ra.action.close')}>
              <CloseIcon />
            </IconButton>
          </Box>
          {children}
        </>
      )}
    </Drawer>
  );
}
