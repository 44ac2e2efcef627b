import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Task } from '@pilotage/shared';
import { TaskDue } from '../../tasks/TaskDue.tsx';

/** The tasks that follow from a comment, each with its due day or the day on which it was done. */
export function CommentTasks({ tasks }: { tasks: readonly Task[] }) {
  const translate = useTranslate();
  return tasks.map((task) => (
    <RecordContextProvider key={task.id} value={task}>
      <Typography
        variant="body2"
        component="div"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, overflowWrap: 'anywhere' }}
      >
        <span>
          {translate('discussion.task')}{' '}
          <Link component={RouterLink} to={`/tasks/${task.id}/show`}>
            {task.title}
          </Link>
        </span>
        <Box component="span">
          <TaskDue />
        </Box>
      </Typography>
    </RecordContextProvider>
  ));
}
