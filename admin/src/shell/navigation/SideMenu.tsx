import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useLocation, useSearchParams } from 'react-router';
import { useAbility, usePageAbility } from '../../access/session/session.ts';
import { isCurrentItem } from './isCurrentItem.ts';
import { isNavigationItemOpen, type NavigationItem, navigationGroups } from './navigation.ts';

interface NavigationLinkProps {
  item: NavigationItem;
  /** Whether its page is shown to whoever looks on as a role. */
  isShown: boolean;
  onNavigate: () => void;
}

function NavigationLink({ item, isShown, onNavigate }: NavigationLinkProps) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const period = search.get('period');
  const isCurrent = isCurrentItem(item, pathname);
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={RouterLink}
        to={period ? `${item.to}?period=${period}` : item.to}
        onClick={onNavigate}
        selected={isCurrent}
        aria-current={isCurrent ? 'page' : undefined}
        sx={{
          borderRadius: 2,
          py: { xs: 0.625, md: 0.25 },
          px: 1.25,
          minHeight: { xs: 38, md: 32 },
          '&.Mui-selected': {
            bgcolor: 'action.selected',
            color: 'primary.main',
            '& .MuiListItemIcon-root': { color: 'inherit' },
          },
          '&.Mui-selected:hover': { bgcolor: 'action.selected' },
        }}
      >
        <ListItemIcon sx={{ color: 'text.secondary' }}>
          <item.icon fontSize="small" />
        </ListItemIcon>
        <ListItemText
          primary={translate(`shell.${item.label}`)}
          secondary={isShown ? null : translate('viewAs.notInView')}
          slotProps={{
            primary: { sx: { fontSize: '0.9rem', fontWeight: isCurrent ? 650 : 500 } },
            secondary: { sx: { fontSize: '0.75rem' } },
          }}
          sx={{ my: 0 }}
        />
      </ListItemButton>
    </ListItem>
  );
}

/** The navigation menu, with the entries that the user may use; those of a role that is looked on as say which pages are not shown. */
export function SideMenu({ onNavigate }: { onNavigate: () => void }) {
  const pageAbility = usePageAbility();
  // While the lead partner looks on as a role, it is less than the pages of that role.
  const ability = useAbility();
  const translate = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={translate('shell.mainMenu')}
      sx={{ px: 1.25, pt: 1, pb: 3, display: 'flex', flexDirection: 'column', gap: { xs: 2, md: 1.25 } }}
    >
      {navigationGroups
        .map(({ group, items: all }) => ({ group, open: all.filter((item) => isNavigationItemOpen(item, pageAbility)) }))
        .filter(({ open }) => open.length > 0)
        .map(({ group, open }) => (
          <div key={group}>
            <Typography id={`menu-${group}`} variant="overline" component="p" sx={{ px: 1.25, color: 'text.secondary' }}>
              {translate(`shell.groups.${group}`)}
            </Typography>
            <List disablePadding aria-labelledby={`menu-${group}`} sx={{ display: 'grid', gap: 0.25 }}>
              {open.map((item) => (
                <NavigationLink key={item.to} item={item} isShown={isNavigationItemOpen(item, ability)} onNavigate={onNavigate} />
              ))}
            </List>
          </div>
        ))}
      <Link href="/public" variant="body2" sx={{ mx: 1.25, py: 0.5, color: 'text.secondary' }}>
        {translate('shell.publicPages')}
      </Link>
    </Box>
  );
}
