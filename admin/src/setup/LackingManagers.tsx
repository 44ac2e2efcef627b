import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useDisplayNames } from '../progress/useDisplayNames.ts';

/** The address of an invitation that is filled in as far as is known. */
const inviteManagerOf = (organisationId: number) => ({
  pathname: '/invitations/create',
  search: `?${new URLSearchParams({ source: JSON.stringify({ role: 'partnerManager', organisationId }) })}`,
});

/** The organisations without a manager, each with the way to inviting one. */
export function LackingManagers({ organisationIds }: { organisationIds: readonly number[] }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  if (organisationIds.length === 0) return null;
  return (
    <Box sx={{ mt: 0.5 }}>
      <Typography variant="body2" id="lacking-managers">
        {translate('setup.lackingManagers')}
      </Typography>
      <Box
        component="ul"
        aria-labelledby="lacking-managers"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
      >
        {organisationIds.map((id) => {
          const name = names.organisation(id);
          return (
            <li key={id}>
              <Link
                component={RouterLink}
                to={inviteManagerOf(id)}
                aria-label={translate('setup.inviteManagerOf', { name })}
                variant="body2"
                sx={{ display: 'inline-block', py: 0.5 }}
              >
                {name}
              </Link>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
