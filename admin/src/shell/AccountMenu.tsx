import { lazy, Suspense, useState } from 'react';
import Avatar from '@mui/material/Avatar';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useAbility, useSession } from '../access/session/session.ts';
import { confirmLeave } from '../drafts/confirmLeave.ts';
import { clearUnsavedChanges } from '../drafts/unsavedChanges.ts';
import { useThemeToggle } from './useThemeToggle.ts';

const ViewAsDialog = lazy(() => import('../access/viewAs/ViewAsDialog.tsx'));

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((part) => part.slice(0, 1))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** The pages about the person who is signed in. */
const ownPages = [
  { to: '/account', label: 'shell.ownAccount' },
  { to: '/account/password', label: 'shell.password' },
  { to: '/account/sessions', label: 'shell.sessions' },
  { to: '/account/calendar', label: 'shell.calendarAddress' },
];

export function AccountMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isAskingRole, setAskingRole] = useState(false);
  const session = useSession();
  const mayViewAs = useAbility().can('viewAs', 'organisations');
  const translate = useTranslate();
  const logout = useLogout();
  const theme = useThemeToggle();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'), { noSsr: true });
  if (!session) return null;
  const close = () => setAnchor(null);
  const signOut = async () => {
    close();
    if (!(await confirmLeave({ deletesDrafts: true }))) return;
    clearUnsavedChanges();
    await logout({}, '/login');
  };
  return (
    <>
      <IconButton
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        // The accessible name includes the visible text, for voice control.
        aria-label={`${initialsOf(session.user.name)}, ${translate('shell.account', { name: session.user.name })}`}
        sx={{ p: 0.5 }}
      >
        <Avatar
          aria-hidden="true"
          sx={{
            width: 32,
            height: 32,
            fontSize: '0.8125rem',
            fontWeight: 650,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
          }}
        >
          {initialsOf(session.user.name)}
        </Avatar>
      </IconButton>
      <Box>
        <Menu
          anchorEl={anchor}
          open={anchor !== null}
          onClose={close}
          slotProps={{
            list: {
              'aria-label': translate('shell.account', { name: session.user.name }),
              // Beside the items: the first of them gets the focus.
              subheader: (
                <Box
                  component="li"
                  role="presentation"
                  sx={{ px: 2, py: 1, mb: 1, maxWidth: 280, borderBottom: 1, borderColor: 'divider' }}
                >
                  <Typography sx={{ fontWeight: 650 }}>{session.user.name}</Typography>
                  <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                    {session.user.email}
                  </Typography>
                </Box>
              ),
            },
          }}
        >
          {!session.viewingAs &&
            ownPages.map(({ to, label }) => (
              <MenuItem key={to} component={Link} to={to} onClick={close}>
                {translate(label)}
              </MenuItem>
            ))}
          {mayViewAs && (
            <MenuItem
              onClick={() => {
                close();
                setAskingRole(true);
              }}
            >
              {translate('viewAs.open')}
            </MenuItem>
          )}
          {isNarrow && (
            <MenuItem
              onClick={() => {
                theme.toggle();
                close();
              }}
            >
              {translate(theme.name)}
            </MenuItem>
          )}
          <MenuItem onClick={() => void signOut()}>{translate('shell.signOut')}</MenuItem>
        </Menu>
      </Box>
      {isAskingRole && (
        <Suspense fallback={null}>
          <ViewAsDialog onClose={() => setAskingRole(false)} />
        </Suspense>
      )}
    </>
  );
}
