import { useState } from 'react';
import Avatar from '@mui/material/Avatar';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useSession } from '../access/session/session.ts';
import { confirmLeave } from '../drafts/confirmLeave.ts';
import { clearUnsavedChanges } from '../drafts/unsavedChanges.ts';
import { useThemeToggle } from './useThemeToggle.ts';

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .flatMap((part) => part.slice(0, 1))
    .slice(0, 2)
    .join('')
    .toUpperCase();

export function AccountMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const session = useSession();
  const translate = useTranslate();
  const logout = useLogout();
  const theme = useThemeToggle();
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
          slotProps={{ list: { 'aria-label': translate('shell.account', { name: session.user.name }) } }}
        >
          <Box role="presentation" sx={{ px: 2, py: 1, maxWidth: 280 }}>
            <Typography sx={{ fontWeight: 650 }}>{session.user.name}</Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
              {session.user.email}
            </Typography>
          </Box>
          <Divider role="presentation" />
          <MenuItem component={Link} to="/account" onClick={close}>
            {translate('shell.ownAccount')}
          </MenuItem>
          <MenuItem component={Link} to="/account/password" onClick={close}>
            {translate('shell.password')}
          </MenuItem>
          <MenuItem component={Link} to="/account/sessions" onClick={close}>
            {translate('shell.sessions')}
          </MenuItem>
          <MenuItem component={Link} to="/account/calendar" onClick={close}>
            {translate('shell.calendarAddress')}
          </MenuItem>
          <MenuItem
            onClick={() => {
              theme.toggle();
              close();
            }}
            sx={{ display: { sm: 'none' } }}
          >
            {translate(theme.name)}
          </MenuItem>
          <MenuItem onClick={() => void signOut()}>{translate('shell.signOut')}</MenuItem>
        </Menu>
      </Box>
    </>
  );
}
