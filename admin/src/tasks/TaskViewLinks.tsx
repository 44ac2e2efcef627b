import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';

const views = { list: '/tasks', board: '/task-board', calendar: '/task-calendar', agenda: '/task-agenda' } as const;

export type TaskView = keyof typeof views;

/** Leads from one view of the tasks to the others. */
export function TaskViewLinks({ current }: { current: TaskView }) {
  const translate = useTranslate();
  return (
    <Box component="nav" aria-label={translate('tasks.views')}>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, m: 0, p: 0, listStyle: 'none' }}>
        {Object.entries(views).map(([view, to]) => (
          <li key={view}>
            <Link
              component={RouterLink}
              to={to}
              aria-current={view === current ? 'page' : undefined}
              underline={view === current ? 'none' : 'always'}
              sx={{
                display: 'inline-flex',
                alignItems: 'center',
                minHeight: 32,
                fontSize: '0.875rem',
                ...(view === current ? { color: 'text.primary', fontWeight: 650 } : {}),
              }}
            >
              {translate(`tasks.${view}`)}
            </Link>
          </li>
        ))}
      </Box>
    </Box>
  );
}
