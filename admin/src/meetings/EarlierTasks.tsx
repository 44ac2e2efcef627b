import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { type Meeting, openTaskStates, type Task } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { Section } from '../resource/Section.tsx';
import { TaskDue } from '../tasks/TaskDue.tsx';
import { TaskSteps } from '../tasks/TaskSteps.tsx';
import { earlierMeetingsFilter } from './earlierMeetingsFilter.ts';

const many = { page: 1, perPage: 500 };

/** The tasks of the meetings before this one that are still to do. */
function useEarlierTasks(meeting: Meeting, isEnabled: boolean) {
  const earlier = useGetList<Meeting>(
    'meetings',
    {
      pagination: many,
      sort: { field: 'orderedOn', order: 'DESC' },
      filter: earlierMeetingsFilter(meeting),
    },
    { enabled: isEnabled },
  );
  const meetingIds = (earlier.data ?? []).map((each) => each.id);
  return useGetList<Task>(
    'tasks',
    {
      pagination: many,
      sort: { field: 'dueOn', order: 'ASC' },
      filter: { meetingId: meetingIds, state: openTaskStates },
    },
    { enabled: isEnabled && meetingIds.length > 0 },
  );
}

/** What earlier meetings left to do: a meeting begins with it. */
export function EarlierTasks({ meeting }: { meeting: Meeting }) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const canRead = useAbility().can('read', 'tasks');
  const { data = [], isLoading } = useEarlierTasks(meeting, canRead);
  if (!canRead) return null;
  return (
    <Section id="meeting-earlier" title={translate('meetings.earlier')}>
      {!isLoading && data.length === 0 && <Typography color="text.secondary">{translate('meetings.noEarlier')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {data.map((task) => (
          <RecordContextProvider key={task.id} value={task}>
            <Box
              component="li"
              sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center', py: 0.75 }}
            >
              <Link component={RouterLink} to={`/tasks/${task.id}/show`} sx={{ overflowWrap: 'anywhere' }}>
                {task.title}
              </Link>
              <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
                {names.organisation(task.organisationId)} · <TaskDue />
              </Typography>
              <TaskSteps offers={['complete']} />
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    </Section>
  );
}
