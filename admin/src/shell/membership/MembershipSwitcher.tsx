import { useState } from 'react';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { useActiveMembership, useSession } from '../../access/session/session.ts';
import { useMembershipNames } from './useMembershipNames.ts';
import { useSwitchMembership } from './useSwitchMembership.ts';

/** Shows the active membership; with several memberships, a menu to switch. */
export function MembershipSwitcher() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const translate = useTranslate();
  const session = useSession();
  const active = useActiveMembership();
  const { organisationNameOf, roleOf } = useMembershipNames();
  const switchMembership = useSwitchMembership();
  if (!session || !active) return null;
  // Two lines from the beginning: the name of the organisation arrives later.
  const isOfOrganisation = active.organisationId !== null;
  const name = (
    <span style={{ textAlign: 'start', lineHeight: 1.25, overflow: 'hidden', textOverflow: 'ellipsis' }}>
      <Typography component="span" variant="body2" noWrap sx={{ display: 'block', fontWeight: 650 }}>
        {organisationNameOf(active) || (isOfOrganisation ? '\u00a0' : roleOf(active))}
      </Typography>
      {isOfOrganisation && (
        <Typography component="span" variant="caption" noWrap sx={{ display: 'block', color: 'text.secondary' }}>
          {roleOf(active)}
        </Typography>
      )}
    </span>
  );
  if (session.memberships.length < 2) return name;
  return (
    <>
      <Button
        color="inherit"
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        // As wide as its longest name, whichever is shown.
        sx={{ px: 1, minWidth: 0, width: 'min(260px, 100%)', justifyContent: 'space-between' }}
      >
        {name}
        <span style={visuallyHidden}>{translate('shell.membership')}</span>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': translate('shell.memberships') } }}
      >
        <ListSubheader role="presentation">{translate('shell.memberships')}</ListSubheader>
        {session.memberships.map((membership) => (
          <MenuItem
            key={membership.id}
            selected={membership.id === active.id}
            aria-current={membership.id === active.id}
            sx={{ whiteSpace: 'normal' }}
            onClick={() => {
              setAnchor(null);
              void switchMembership(membership.id);
            }}
          >
            {[organisationNameOf(membership), roleOf(membership)].filter((part) => part !== '').join(' · ')}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
