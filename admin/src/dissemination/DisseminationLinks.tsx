import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import EditNote from '@mui/icons-material/EditNoteOutlined';
import Flag from '@mui/icons-material/FlagOutlined';
import Insights from '@mui/icons-material/InsightsOutlined';
import Slideshow from '@mui/icons-material/SlideshowOutlined';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useAbility } from '../access/session/session.ts';
import { hiddenInPrint } from '../theme/hiddenInPrint.ts';

const views = [
  { id: 'progress', to: '/dissemination', Icon: Insights },
  { id: 'plan', to: '/dissemination-plan', Icon: EditNote },
  { id: 'objectives', to: '/disseminationObjectives', Icon: Flag },
  { id: 'slides', to: '/dissemination-slides', Icon: Slideshow },
] as const;

interface DisseminationLinksProps {
  current: (typeof views)[number]['id'];
  /** The query that the slides take over. */
  search: string;
}

/** Leads from one page of the dissemination to the others. Who plans nothing has no page to plan. */
export function DisseminationLinks({ current, search }: DisseminationLinksProps) {
  const translate = useTranslate();
  const ability = useAbility();
  const offered = views.filter(({ id }) => id !== current && (id !== 'plan' || ability.can('create', 'disseminationPlans')));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end', ...hiddenInPrint }}>
      {offered.map(({ id, to, Icon }) => (
        <Button key={id} size="small" component={RouterLink} to={`${to}${id === 'slides' ? search : ''}`} startIcon={<Icon />}>
          {translate(`dissemination.views.${id}`)}
        </Button>
      ))}
    </Box>
  );
}
