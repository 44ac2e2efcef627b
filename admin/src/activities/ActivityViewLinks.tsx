import Button from '@mui/material/Button';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import MapIcon from '@mui/icons-material/PublicOutlined';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type ActivityFilter, omitDays } from './parseActivityFilter.ts';

const views = [
  { id: 'list', to: '/activities', Icon: ListIcon },
  { id: 'calendar', to: '/activity-calendar', Icon: CalendarIcon },
  { id: 'map', to: '/activity-map', Icon: MapIcon },
] as const;

interface ActivityViewLinksProps {
  current: (typeof views)[number]['id'];
  filter: ActivityFilter;
}

/** Leads from one view of the activities to the others, with the filter as far as they have it: the calendar has its own days. */
export function ActivityViewLinks({ current, filter }: ActivityViewLinksProps) {
  const translate = useTranslate();
  const searchOf = (kept: ActivityFilter) =>
    Object.keys(kept).length === 0 ? '' : `?${new URLSearchParams({ filter: JSON.stringify(kept) })}`;
  return views
    .filter(({ id }) => id !== current)
    .map(({ id, to, Icon }) => (
      <Button
        key={id}
        size="small"
        component={RouterLink}
        to={`${to}${searchOf(id === 'calendar' ? omitDays(filter) : filter)}`}
        startIcon={<Icon />}
      >
        {translate(`activities.views.${id}`)}
      </Button>
    ));
}
