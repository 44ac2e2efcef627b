import { useEffect, useRef, useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useFormats } from '../resource/format.ts';
import type { HomeTask } from './homeTask.ts';
import type { HomeData } from './useHome.ts';

interface TaskListProps {
  home: HomeData;
  /** Whether all that waits is in it: only then is it said that nothing does. */
  isComplete: boolean;
}

/** Seven tasks, each with a link, and the others on request; or a note that there is none. */
export function TaskList({ home: { shown, rest, nextDue }, isComplete }: TaskListProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const [isExpanded, setExpanded] = useState(false);
  const firstOfRest = useRef<HTMLAnchorElement>(null);
  // The button is gone then: the focus goes on with what it brought.
  useEffect(() => {
    if (isExpanded) firstOfRest.current?.focus();
  }, [isExpanded]);
  const sentence = ({ key, params }: HomeTask) => {
    const day = typeof params.day === 'string' && params.day !== '' ? formats.day(params.day) : '';
    return translate(`home.tasks.${key}`, { ...params, day });
  };
  if (shown.length === 0)
    return (
      <Typography>
        {isComplete && translate('home.nothing')}{' '}
        {nextDue === null ? '' : translate('home.nextDue', { day: formats.day(nextDue) })}
      </Typography>
    );
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {[...shown, ...(isExpanded ? rest : [])].map((task, index) => (
          <Box component="li" key={task.id} sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <Link
              {...(index === shown.length ? { ref: firstOfRest } : {})}
              component={RouterLink}
              to={task.to}
              sx={{ display: 'block', py: 1.125, overflowWrap: 'anywhere' }}
            >
              {sentence(task)}
            </Link>
          </Box>
        ))}
      </Box>
      {rest.length > 0 && !isExpanded && (
        <Button sx={{ mt: 1 }} onClick={() => setExpanded(true)}>
          {translate('home.more', { smart_count: rest.length })}
        </Button>
      )}
    </>
  );
}
