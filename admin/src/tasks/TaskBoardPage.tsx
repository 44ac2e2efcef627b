import { useState } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Task, taskStates } from '@pilotage/shared';
import { createListSearch } from '../resource/lists/listSearch.ts';
import { useFormats } from '../resource/format.ts';
import { Loading } from '../shell/pages/Loading.tsx';
import { ListError } from '../resource/lists/ListError.tsx';
import { TaskCard } from './TaskCard.tsx';
import { TaskViewFrame } from './TaskViewFrame.tsx';
import { useTaskScope } from './useTaskScope.ts';

const shownCards = 50;

/** What was done last stands first; what is to do by its day, and without one last. */
const sortOf = (state: Task['state']) =>
  state === 'done' ? ({ field: 'doneOn', order: 'DESC' } as const) : ({ field: 'dueOn', order: 'ASC' } as const);

interface TaskColumnProps {
  state: Task['state'];
  filter: object;
  movedId: number | null;
  onMoved: (task: Task) => void;
}

/** A column of the board: a state, how many tasks are in it, and their cards. */
function TaskColumn({ state, filter, movedId, onMoved }: TaskColumnProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const query = { filter: { ...filter, state }, sort: sortOf(state) };
  const {
    data = [],
    total = 0,
    isPending,
    error,
  } = useGetList<Task>('tasks', {
    ...query,
    pagination: { page: 1, perPage: shownCards },
  });
  const more = total - data.length;
  return (
    <Box
      component="section"
      aria-labelledby={`column-${state}`}
      sx={{ minWidth: 0, p: 1.5, borderRadius: 1, bgcolor: 'action.hover' }}
    >
      <Typography id={`column-${state}`} variant="h2" sx={{ fontSize: '1rem', mb: 1.5 }}>
        {translate(`resources.tasks.choices.state.${state}`)} {isPending || error ? '' : formats.figure(total)}
      </Typography>
      {error && <ListError />}
      {isPending && !error && <Loading />}
      {!isPending && !error && data.length === 0 && <Typography variant="body2">{translate('tasks.noneInGroup')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {data.map((task) => (
          <TaskCard key={task.id} task={task} isMoved={task.id === movedId} onMoved={onMoved} />
        ))}
      </Box>
      {more > 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          <Link component={RouterLink} to={`/tasks${createListSearch(query)}`}>
            {translate('tasks.more', { smart_count: more })}
          </Link>
        </Typography>
      )}
    </Box>
  );
}

/** The tasks in three columns by their state. */
export default function TaskBoardPage() {
  const translate = useTranslate();
  const scope = useTaskScope();
  const [movedId, setMovedId] = useState<number | null>(null);
  return (
    <TaskViewFrame view="board" title="tasks.boardTitle" scope={scope}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('tasks.boardHelp')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {taskStates.map((state) => (
          <TaskColumn key={state} state={state} filter={scope.filter} movedId={movedId} onMoved={({ id }) => setMovedId(id)} />
        ))}
      </Box>
    </TaskViewFrame>
  );
}
