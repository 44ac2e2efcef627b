import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { MarkIcon } from '../../charts/MarkIcon.tsx';
import type { CalendarActivity } from './useCalendarDays.ts';

interface CalendarEntryProps {
  activity: CalendarActivity;
  day: string;
  tabIndex?: number;
}

const lines = { planned: 'dashed', held: 'solid', cancelled: 'dotted' } as const;

/** One activity on one day, in one line: its time, its title, and its state by the line at its side. */
export function CalendarEntry({ activity, day, tabIndex }: CalendarEntryProps) {
  const translate = useTranslate();
  const { id, title, startTime, startsOn, state, illustrative } = activity;
  const time = startsOn === day ? startTime : null;
  return (
    <Link
      component={RouterLink}
      to={`/activities/${id}/show`}
      tabIndex={tabIndex}
      title={title}
      underline="hover"
      sx={{
        display: 'block',
        // Keeps the hidden word inside of the cell.
        position: 'relative',
        minHeight: 24,
        lineHeight: '24px',
        fontSize: '0.8125rem',
        px: 0.75,
        my: 0.25,
        borderInlineStart: 3,
        borderInlineStartStyle: lines[state],
        borderInlineStartColor: state === 'cancelled' ? 'text.secondary' : 'primary.main',
        overflow: 'hidden',
        textOverflow: 'ellipsis',
        whiteSpace: 'nowrap',
        textDecorationLine: state === 'cancelled' ? 'line-through' : undefined,
      }}
    >
      {time !== null && `${time} `}
      {title}
      {illustrative && (
        <>
          {' '}
          <MarkIcon mark="illustrative" size={10} />
        </>
      )}
      <span style={visuallyHidden}>, {translate(`resources.activities.choices.state.${state}`)}</span>
    </Link>
  );
}
