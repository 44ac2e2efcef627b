import { useState } from 'react';
import Button from '@mui/material/Button';
import ListSubheader from '@mui/material/ListSubheader';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { hidden } from '../a11y/hidden.ts';
import { useActiveHat, useSession } from '../access/session.ts';
import { useHatNames } from './useHatNames.ts';
import { useWear } from './useWear.ts';

/** Names the hat that one wears; with several, the button changes it. */
export function HatSwitch() {
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const translate = useTranslate();
  const session = useSession();
  const active = useActiveHat();
  const { placeOf, roleOf } = useHatNames();
  const wear = useWear();
  if (!session || !active) return null;
  const name = (
    <span style={{ textAlign: 'start', lineHeight: 1.25, overflow: 'hidden', textOverflow: 'ellipsis' }}>
      <Typography component="span" variant="body2" noWrap sx={{ display: 'block', fontWeight: 650 }}>
        {placeOf(active) || roleOf(active)}
      </Typography>
      {placeOf(active) !== '' && (
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
        onClick={(event) => setOpener(event.currentTarget)}
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        sx={{ px: 1, minWidth: 0, maxWidth: 260 }}
      >
        {name}
        <span style={hidden}>{translate('shell.hat')}</span>
      </Button>
      <Menu
        anchorEl={opener}
        open={opener !== null}
        onClose={() => setOpener(null)}
        slotProps={{ list: { 'aria-label': translate('shell.hats') } }}
      >
        <ListSubheader role="presentation">{translate('shell.hats')}</ListSubheader>
        {session.memberships.map((hat) => (
          <MenuItem
            key={hat.id}
            selected={hat.id === active.id}
            aria-current={hat.id === active.id}
            onClick={() => {
              setOpener(null);
              void wear(hat.id);
            }}
          >
            {[placeOf(hat), roleOf(hat)].filter((part) => part !== '').join(' · ')}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
