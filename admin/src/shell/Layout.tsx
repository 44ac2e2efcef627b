import { lazy, type ReactNode, Suspense, useState } from 'react';
import Box from '@mui/material/Box';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { LiveRegion } from '../a11y/LiveRegion.tsx';
import { PageHeading } from '../a11y/PageHeading.tsx';
import { SkipLink } from '../a11y/SkipLink.tsx';
import { NoMembership } from '../access/memberships/NoMembership.tsx';
import { ReauthenticationDialog } from '../access/signIn/ReauthenticationDialog.tsx';
import { useViewedName } from '../access/viewAs/useViewedName.ts';
import { useSession } from '../access/session/session.ts';
import { LeaveDialog } from '../drafts/LeaveDialog.tsx';
import { Brand } from './Brand.tsx';
import { ConnectionBanner } from './banners/ConnectionBanner.tsx';
import { MembershipChangedBanner } from './banners/MembershipChangedBanner.tsx';
import { PeriodAddressSync } from './navigation/PeriodAddressSync.tsx';
import { Loading } from './pages/Loading.tsx';
import { PageReveal } from './pages/PageReveal.tsx';
import { PageErrorBoundary } from './pages/PageErrorBoundary.tsx';
import { BackgroundSync } from './BackgroundSync.tsx';
import { SessionExpiryBanner } from './banners/SessionExpiryBanner.tsx';
import { SideMenu } from './navigation/SideMenu.tsx';
import { PaperTheme } from '../theme/PaperTheme.tsx';
import { TopBar } from './TopBar.tsx';
import { useActiveMembershipName } from './membership/useMembershipNames.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';
import { viewAsBarHeight } from '../theme/viewAsBarHeight.ts';
import { menuWidth } from '../theme/menuWidth.ts';

const ViewAsBar = lazy(() => import('../access/viewAs/ViewAsBar.tsx'));

const pageHeadClass = 'page-head';

/** Its file is loaded when the menu of a narrow window is opened. */
const NavigationDrawer = lazy(async () => ({ default: (await import('./navigation/NavigationDrawer.tsx')).NavigationDrawer }));

/** The place of the menu beside the page, and the menu that stays in it. */
const menuFrame = { width: menuWidth, flexShrink: 0, ...hiddenInPrint } as const;
const fixedMenu = {
  position: 'fixed',
  top: viewAsBarHeight,
  bottom: 0,
  insetInlineStart: 0,
  zIndex: 'drawer',
  width: menuWidth,
  display: 'flex',
  flexDirection: 'column',
  overflowY: 'auto',
  bgcolor: 'background.default',
  borderInlineEnd: 1,
  borderColor: 'divider',
} as const;

/** The menu: beside the page, or above it in a narrow window. */
function Navigation({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const isWide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const [wasOpened, setOpened] = useState(isOpen);
  if (isOpen && !wasOpened) setOpened(true);
  const menu = (
    <>
      <Brand />
      <SideMenu onNavigate={onClose} />
    </>
  );
  if (isWide)
    return (
      <Box sx={menuFrame}>
        <Box sx={fixedMenu}>{menu}</Box>
      </Box>
    );
  return wasOpened ? (
    <Suspense fallback={null}>
      <NavigationDrawer isOpen={isOpen} onClose={onClose}>
        {menu}
      </NavigationDrawer>
    </Suspense>
  ) : null;
}

/** Menu, top bar, one heading, and the content. */
function LayoutFrame({ children }: { children: ReactNode }) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { pathname } = useLocation();
  const translate = useTranslate();
  const ownName = useActiveMembershipName();
  const viewedName = useViewedName();
  const membershipName = viewedName === null ? ownName : translate('viewAs.documentTitle', { who: viewedName });
  const session = useSession();
  const hasMembership = (session?.memberships.length ?? 0) > 0;
  return (
    <Box
      sx={{
        display: 'flex',
        minHeight: `calc(100vh - ${viewAsBarHeight})`,
        bgcolor: 'background.default',
        color: 'text.primary',
      }}
    >
      <SkipLink />
      {session?.viewingAs && (
        <Suspense fallback={null}>
          <ViewAsBar />
        </Suspense>
      )}
      <Navigation isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
      <Box sx={{ flex: '1 1 auto', minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <TopBar onOpenMenu={() => setMenuOpen(true)} />
        <ConnectionBanner />
        <MembershipChangedBanner />
        <SessionExpiryBanner />
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
            // The heading waits with its page: names stand in it, too.
            [`&[data-unrevealed] > .${pageHeadClass}`]: { opacity: 0 },
          }}
        >
          <Box
            className={pageHeadClass}
            sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, minHeight: 40, mb: 2 }}
          >
            <PageHeading membershipName={membershipName} />
            <Box id="page-state" sx={{ display: 'flex', '&:empty': { display: 'none' } }} />
            <Box id="page-actions" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', marginInlineStart: 'auto' }} />
          </Box>
          <PageErrorBoundary key={pathname}>
            <Suspense fallback={<Loading />}>
              <PageReveal>{hasMembership ? children : <NoMembership />}</PageReveal>
            </Suspense>
          </PageErrorBoundary>
        </Box>
      </Box>
      {hasMembership && <PeriodAddressSync />}
      {hasMembership && <BackgroundSync />}
      <LiveRegion />
      <LeaveDialog />
      <ReauthenticationDialog />
    </Box>
  );
}

/** The frame of every page; printed, it is light whatever the screen is. */
export const Layout = ({ children }: { children: ReactNode }) => (
  <PaperTheme>
    <LayoutFrame>{children}</LayoutFrame>
  </PaperTheme>
);
