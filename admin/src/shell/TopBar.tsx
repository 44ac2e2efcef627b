import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Toolbar from '@mui/material/Toolbar';
import { useTranslate } from 'react-admin';
import { useViewingAs } from '../access/session/session.ts';
import { NoticeBell } from '../notices/NoticeBell.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { MembershipSwitcher } from './membership/MembershipSwitcher.tsx';
import { CommandPaletteButton } from './palette/CommandPaletteButton.tsx';
import { PeriodSwitch } from './navigation/PeriodSwitch.tsx';
import { viewAsBarHeight } from '../theme/viewAsBarHeight.ts';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function TopBar({ onOpenMenu }: { onOpenMenu: () => void }) {
  const translate = useTranslate();
  const isViewing = useViewingAs() !== null;
  return (
    <AppBar
      position="sticky"
      color="inherit"
      elevation={0}
      sx={{ top: viewAsBarHeight, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}
    >
      <Toolbar variant="dense" sx={{ minHeight: 56, gap: { xs: 0.5, sm: 1.5 }, px: { xs: 1, sm: 2 } }}>
        <IconButton onClick={onOpenMenu} aria-label={translate('shell.openMenu')} sx={{ display: { md: 'none' } }}>
          <MenuIcon />
        </IconButton>
        <Box sx={{ flex: '1 1 auto', minWidth: 0, display: 'flex' }}>
          <MembershipSwitcher />
        </Box>
        <CommandPaletteButton />
        <PeriodSwitch />
        {/* Notices are for a person. */}
        {!isViewing && <NoticeBell />}
        <ThemeSwitch />
        <AccountMenu />
      </Toolbar>
    </AppBar>
  );
}
