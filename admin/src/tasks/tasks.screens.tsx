import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { AssigneeInput } from './AssigneeInput.tsx';
import { GivenTaskInputs } from './GivenTaskInputs.tsx';
import { GivenTaskNote } from './GivenTaskNote.tsx';
import { QuickTask } from './QuickTask.tsx';
import { TaskAssignee } from './TaskAssignee.tsx';
import { taskBulkActions } from './taskBulkActions.ts';
import { TaskDecision } from './TaskDecision.tsx';
import { TaskDue } from './TaskDue.tsx';
import { TaskOrigin } from './TaskOrigin.tsx';
import { TaskSteps } from './TaskSteps.tsx';
import { TaskSubject } from './TaskSubject.tsx';
import { taskTabs } from './taskTabs.ts';
import { TaskViewLinks } from './TaskViewLinks.tsx';
import { VisibilityInput } from './VisibilityInput.tsx';

export default defineScreens('tasks', {
  list: {
    sort: { field: 'dueOn', order: 'ASC' },
    filters: ['q', 'visibility', 'givenByLeadPartner'],
    tabs: taskTabs,
    columns: [
      'title',
      'state',
      { source: 'dueOn', content: <TaskDue /> },
      { source: 'assigneeId', content: <TaskAssignee />, needs: ['read', 'memberships'] },
      'organisationId',
      { label: 'tasks.steps', content: <TaskSteps offers={['start', 'complete', 'reopen']} />, needs: ['complete', 'tasks'] },
    ],
    top: <QuickTask />,
    actions: <TaskViewLinks current="list" />,
    bulkActions: taskBulkActions,
  },
  form: {
    fields: (record) =>
      record?.givenByLeadPartner
        ? [<GivenTaskInputs key="given" />]
        : [
            'title',
            // Whoever may create organisations gives tasks to any; others have those of their own.
            { source: 'organisationId', needs: ['create', 'organisations'] },
            { source: 'description', minRows: 3 },
            'dueOn',
            <AssigneeInput key="assigneeId" source="assigneeId" />,
            <VisibilityInput key="visibility" source="visibility" />,
            ...(record
              ? []
              : [{ section: 'tasks.about', fields: ['pilotId', 'milestoneId', 'contestId', 'indicatorId'] } as const]),
          ],
    defaults: { visibility: 'internal' },
    to: ({ id }) => `tasks/${id}/show`,
    addsAnother: true,
  },
  show: {
    fields: [
      'title',
      'state',
      <GivenTaskNote key="given" />,
      { source: 'description', emptyText: 'tasks.noDescription' },
      { label: 'tasks.when', content: <TaskDue /> },
      { label: 'resources.tasks.fields.assigneeId', content: <TaskAssignee />, needs: ['create', 'tasks'] },
      'organisationId',
      'visibility',
      <TaskSubject key="about" />,
      <TaskDecision key="decision" />,
      <TaskOrigin key="origin" />,
      { label: 'tasks.steps', content: <TaskSteps />, needs: ['complete', 'tasks'] },
    ],
    tabs: [historyTab('tasks')],
  },
});
