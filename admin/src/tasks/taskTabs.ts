import { openTaskStates } from '@pilotage/shared';
import type { ListTab } from '../resource/lists/listTab.ts';

/** Tasks are assigned to members of organisations alone. */
const canBeAssigned = (role: string | null): boolean =>
  role === 'partnerStaff' || role === 'partnerManager' || role === 'leadPartner';

export const taskTabs: readonly ListTab[] = [
  {
    id: 'mine',
    label: 'tasks.tabs.mine',
    filterOf: ({ role, userId }) => (canBeAssigned(role) ? { assigneeId: userId, state: openTaskStates } : null),
    isWaiting: true,
  },
  {
    id: 'ours',
    label: 'tasks.tabs.ours',
    filterOf: ({ organisationId }) => (organisationId === null ? null : { organisationId, state: openTaskStates }),
    isWaiting: true,
  },
  { id: 'late', label: 'tasks.tabs.late', filterOf: ({ today }) => ({ state: openTaskStates, dueOn_lt: today }) },
  { id: 'open', label: 'tasks.tabs.open', filterOf: () => ({ state: openTaskStates }) },
  { id: 'done', label: 'tasks.tabs.done', filterOf: () => ({ state: 'done' }), sort: { field: 'doneOn', order: 'DESC' } },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
