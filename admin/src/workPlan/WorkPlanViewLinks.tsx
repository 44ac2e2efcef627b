import Button from '@mui/material/Button';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import TimelineIcon from '@mui/icons-material/ViewTimelineOutlined';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

const views = [
  { id: 'list', to: '/workPlanItems', Icon: ListIcon },
  { id: 'timeline', to: '/work-plan', Icon: TimelineIcon },
] as const;

/** Leads from one view of the work plan to the other. */
export function WorkPlanViewLinks({ current }: { current: (typeof views)[number]['id'] }) {
  const translate = useTranslate();
  return views
    .filter(({ id }) => id !== current)
    .map(({ id, to, Icon }) => (
      <Button key={id} size="small" component={RouterLink} to={to} startIcon={<Icon />}>
        {translate(`workPlan.views.${id}`)}
      </Button>
    ));
}
