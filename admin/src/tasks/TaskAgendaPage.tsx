import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { dueGroupOf, openTaskStates, type Task, taskDueGroups } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { useToday } from '../progress/useToday.ts';
import { createListSearch } from '../resource/lists/listSearch.ts';
import { ListError } from '../resource/lists/ListError.tsx';
import { useFormats } from '../resource/format.ts';
import { Section } from '../resource/Section.tsx';
import { Loading } from '../shell/pages/Loading.tsx';
import { TaskAssignee } from './TaskAssignee.tsx';
import { TaskDue } from './TaskDue.tsx';
import { TaskStepButtons } from './TaskSteps.tsx';
import { TaskViewFrame } from './TaskViewFrame.tsx';
import { useTaskScope } from './useTaskScope.ts';

const shownTasks = 500;

/** One task of the agenda: its day, its title, who does it, and the step that ends it. */
function AgendaItem({ task }: { task: Task }) {
  const names = useDisplayNames();
  return (
    <RecordContextProvider value={task}>
      <Box
        component="li"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '16rem minmax(0, 1fr) auto' },
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'center',
          py: 1,
          borderTop: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="body2" component="div">
          <TaskDue />
        </Typography>
        <Box sx={{ minWidth: 0 }}>
          <Link component={RouterLink} to={`/tasks/${task.id}/show`} sx={{ overflowWrap: 'anywhere' }}>
            {task.title}
          </Link>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {names.organisation(task.organisationId)} · <TaskAssignee />
          </Typography>
        </Box>
        <TaskStepButtons task={task} offers={['start', 'complete']} />
      </Box>
    </RecordContextProvider>
  );
}

/** The tasks that are to do, by how pressing they are. */
export default function TaskAgendaPage() {
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  const scope = useTaskScope();
  const filter = { ...scope.filter, state: openTaskStates };
  const sort = { field: 'dueOn', order: 'ASC' } as const;
  const {
    data = [],
    total = 0,
    isPending,
    error,
  } = useGetList<Task>('tasks', {
    filter,
    sort,
    pagination: { page: 1, perPage: shownTasks },
  });
  const more = total - data.length;
  return (
    <TaskViewFrame view="agenda" title="tasks.agendaTitle" scope={scope}>
      {error && <ListError />}
      {isPending && !error && <Loading />}
      {!isPending &&
        !error &&
        taskDueGroups.map((group) => {
          const ofGroup = data.filter((task) => dueGroupOf(task, today) === group);
          return (
            <Section
              key={group}
              id={`group-${group}`}
              title={`${translate(`tasks.groups.${group}`)} ${formats.figure(ofGroup.length)}`}
            >
              {ofGroup.length === 0 && <Typography color="text.secondary">{translate('tasks.noneInGroup')}</Typography>}
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {ofGroup.map((task) => (
                  <AgendaItem key={task.id} task={task} />
                ))}
              </Box>
            </Section>
          );
        })}
      {more > 0 && (
        <Link component={RouterLink} to={`/tasks${createListSearch({ filter, sort })}`}>
          {translate('tasks.more', { smart_count: more })}
        </Link>
      )}
    </TaskViewFrame>
  );
}
