import { openWorkPlanStates } from '@pilotage/shared';
import type { ListTab } from '../resource/lists/listTab.ts';

/** The filter of what is late, as `isWorkPlanItemLate` says it of one item. */
export const lateItemsFilter = (today: string) => ({ state: openWorkPlanStates, submittedOn: null, dueOn_lt: today });

/** What waits for the lead partner first, then what the own organisation has to do, then what is late anywhere. */
export const workPlanTabs: readonly ListTab[] = [
  {
    id: 'review',
    label: 'workPlan.tabs.review',
    filterOf: ({ ability }) => (ability.can('approve', 'workPlanItems') ? { state: 'submitted' } : null),
    isWaiting: true,
  },
  {
    id: 'ours',
    label: 'workPlan.tabs.ours',
    filterOf: ({ organisationId }) =>
      organisationId === null ? null : { responsibleOrganisationId: organisationId, state: openWorkPlanStates },
  },
  {
    id: 'late',
    label: 'workPlan.tabs.late',
    filterOf: ({ today }) => lateItemsFilter(today),
  },
  { id: 'deliverables', label: 'workPlan.tabs.deliverables', filterOf: () => ({ kind: ['deliverable', 'output'] }) },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
