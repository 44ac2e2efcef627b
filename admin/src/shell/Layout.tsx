import { type ReactNode, Suspense, useState } from 'react';
import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useLocation } from 'react-router';
import { LiveRegion } from '../a11y/LiveRegion.tsx';
import { PageHeading } from '../a11y/PageHeading.tsx';
import { SkipLink } from '../a11y/SkipLink.tsx';
import { NoMembership } from '../access/NoMembership.tsx';
import { SignInAgain } from '../access/SignInAgain.tsx';
import { useSession } from '../access/session.ts';
import { LeaveDialog } from '../drafts/LeaveDialog.tsx';
import { Brand } from './Brand.tsx';
import { ConnectionStrip } from './ConnectionStrip.tsx';
import { HatStrip } from './HatStrip.tsx';
import { KeepPeriodInAddress } from './KeepPeriodInAddress.tsx';
import { Loading } from './Loading.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { SendUnsent } from './SendUnsent.tsx';
import { SessionStrip } from './SessionStrip.tsx';
import { SideMenu } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';
import { usePlace } from './useHatNames.ts';

const menuWidth = 232;

function Menu({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  return (
    <Drawer
      variant={isWide ? 'permanent' : 'temporary'}
      open={isWide || isOpen}
      onClose={onClose}
      sx={{ width: { md: menuWidth }, flexShrink: 0, '@media print': { display: 'none' } }}
      slotProps={{
        paper: { sx: { width: menuWidth, bgcolor: 'background.default', borderInlineEnd: 1, borderColor: 'divider' } },
      }}
    >
      <Brand />
      <SideMenu onGo={onClose} />
    </Drawer>
  );
}

/** The frame of every page: menu, bar, one heading, and the page below. */
export function Layout({ children }: { children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const place = usePlace();
  const session = useSession();
  const isWorking = (session?.memberships.length ?? 0) > 0;
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh', bgcolor: 'background.default', color: 'text.primary' }}>
      <SkipLink />
      <Menu isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
      <Box sx={{ flex: '1 1 auto', minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar onOpenMenu={() => setMenuOpen(true)} />
        <ConnectionStrip />
        <HatStrip />
        <SessionStrip />
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{
            flex: '1 1 auto',
            width: '100%',
            maxWidth: 1440,
            px: { xs: 2, sm: 3, lg: 4 },
            pt: { xs: 2, sm: 3 },
            pb: 8,
            outline: 'none',
          }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, minHeight: 40, mb: 2 }}>
            <PageHeading place={place} />
            <Box id="page-actions" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }} />
          </Box>
          <PageBoundary key={pathname}>
            <Suspense fallback={<Loading />}>{isWorking ? children : <NoMembership />}</Suspense>
          </PageBoundary>
        </Box>
      </Box>
      {isWorking && <KeepPeriodInAddress />}
      {isWorking && <SendUnsent />}
      <LiveRegion />
      <LeaveDialog />
      <SignInAgain />
    </Box>
  );
}
