import type { ReactNode } from 'react';
import Drawer from '@mui/material/Drawer';
import { menuWidth } from '../../theme/menuWidth.ts';
import { viewAsBarHeight } from '../../theme/viewAsBarHeight.ts';

interface NavigationDrawerProps {
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The menu of a narrow window: it lies above the page while it is open. */
export const NavigationDrawer = ({ isOpen, onClose, children }: NavigationDrawerProps) => (
  <Drawer
    variant="temporary"
    open={isOpen}
    onClose={onClose}
    slotProps={{
      paper: {
        sx: {
          width: menuWidth,
          top: viewAsBarHeight,
          height: `calc(100% - ${viewAsBarHeight})`,
          bgcolor: 'background.default',
          borderInlineEnd: 1,
          borderColor: 'divider',
        },
      },
    }}
  >
    {children}
  </Drawer>
);
