import type { RaRecord } from 'react-admin';
import type { TaskSubjectField } from '@pilotage/shared';
import type { RelatedList } from '../resource/related/relatedList.ts';
import { QuickTask } from './QuickTask.tsx';
import { TaskAssignee } from './TaskAssignee.tsx';
import { TaskDue } from './TaskDue.tsx';
import { TaskSteps } from './TaskSteps.tsx';

const ownerOf = ({ organisationId }: RaRecord): number | null => (typeof organisationId === 'number' ? organisationId : null);

/** The tasks about the record of a page, with a line for a new one. */
export const taskTab = (field: TaskSubjectField): RelatedList<'tasks'> => ({
  resource: 'tasks',
  filterOf: ({ id }) => ({ [field]: id }),
  sort: { field: 'dueOn', order: 'ASC' },
  columns: [
    'title',
    'state',
    { source: 'dueOn', content: <TaskDue /> },
    'organisationId',
    { source: 'assigneeId', content: <TaskAssignee /> },
    { label: 'tasks.steps', content: <TaskSteps offers={['start', 'complete', 'reopen']} /> },
  ],
  top: (record) => <QuickTask about={{ [field]: Number(record.id) }} ownerId={ownerOf(record)} />,
});
