import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { RecordContextProvider, ResourceContextProvider, useCanAccess, useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Meeting, MeetingDecision, Task } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { Section } from '../resource/Section.tsx';
import { TaskDue } from '../tasks/TaskDue.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { useAgenda } from './useAgenda.ts';

const many = { page: 1, perPage: 500 };

function DecisionTask({ task }: { task: Task }) {
  const names = useDisplayNames();
  return (
    <RecordContextProvider value={task}>
      <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', py: 0.5 }}>
        <Link component={RouterLink} to={`/tasks/${task.id}/show`} sx={{ overflowWrap: 'anywhere' }}>
          {task.title}
        </Link>
        <Typography variant="body2" component="span" sx={{ color: 'text.secondary' }}>
          {names.organisation(task.organisationId)} · <TaskDue />
        </Typography>
        <ResourceContextProvider value="tasks">
          <ChoiceText source="state" />
        </ResourceContextProvider>
      </Box>
    </RecordContextProvider>
  );
}

/** The decisions of a meeting, each with the tasks that follow from it, and a form for the next one. */
export function DecisionList({ meeting: { id: meetingId } }: { meeting: Meeting }) {
  const translate = useTranslate();
  const canReadTasks = useAbility().can('read', 'tasks');
  const { canAccess } = useCanAccess({ resource: 'meetingDecisions', action: 'create' });
  const { items } = useAgenda(meetingId);
  const sort = { field: 'id', order: 'ASC' as const };
  const { data = [], isPending } = useGetList<MeetingDecision>('meetingDecisions', {
    pagination: many,
    sort,
    filter: { meetingId },
  });
  const { data: tasks = [] } = useGetList<Task>(
    'tasks',
    { pagination: many, sort, filter: { meetingId } },
    { enabled: canReadTasks },
  );
  const titleOf = (id: number | null) => items.find((item) => item.id === id)?.title;
  return (
    <Section id="meeting-decisions" title={translate('meetings.decisions')}>
      {!isPending && data.length === 0 && <Typography color="text.secondary">{translate('meetings.noDecisions')}</Typography>}
      <Box component="ol" sx={{ m: 0, paddingInlineStart: 3 }}>
        {data.map((decision) => {
          const ofDecision = tasks.filter((task) => task.meetingDecisionId === decision.id);
          return (
            <Box component="li" key={decision.id} sx={{ py: 0.75 }}>
              <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
                {canAccess ? (
                  <Link component={RouterLink} to={`/meetingDecisions/${decision.id}`}>
                    {decision.text}
                  </Link>
                ) : (
                  decision.text
                )}
              </Typography>
              {titleOf(decision.agendaItemId) !== undefined && (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  {titleOf(decision.agendaItemId)}
                </Typography>
              )}
              {ofDecision.length > 0 && (
                <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                  {ofDecision.map((task) => (
                    <DecisionTask key={task.id} task={task} />
                  ))}
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
      {canAccess && <DecisionForm meetingId={meetingId} />}
    </Section>
  );
}
