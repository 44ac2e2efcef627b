import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useFormats } from '../resource/format.ts';
import type { HomeTask } from './homeTask.ts';
import type { HomeData } from './useHome.ts';

/** At most seven tasks, each with a link; or a note that there is none. */
export function TaskList({ home: { shown, more, nextDue, canReview } }: { home: HomeData }) {
  const translate = useTranslate();
  const formats = useFormats();
  const sentence = ({ key, params }: HomeTask) => {
    const day = typeof params.day === 'string' && params.day !== '' ? formats.day(params.day) : '';
    return translate(`home.tasks.${key}`, { ...params, day });
  };
  if (shown.length === 0)
    return (
      <Typography>
        {translate('home.nothing')} {nextDue === null ? '' : translate('home.nextDue', { day: formats.day(nextDue) })}
      </Typography>
    );
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {shown.map((task) => (
          <Box component="li" key={task.id} sx={{ borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}>
            <Link component={RouterLink} to={task.to} sx={{ display: 'block', py: 1.125, overflowWrap: 'anywhere' }}>
              {sentence(task)}
            </Link>
          </Box>
        ))}
      </Box>
      {more > 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <Link component={RouterLink} to={canReview ? '/reports' : '/figures'}>
            {translate('home.more', { smart_count: more })}
          </Link>
        </Typography>
      )}
    </>
  );
}
