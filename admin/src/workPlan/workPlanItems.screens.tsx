import { partRangeOf } from '@pilotage/shared';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { RecordFilter } from '../resource/inputs/RecordFilter.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { LastReturn } from '../resource/returns/LastReturn.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { WorkPlanDue } from './WorkPlanDue.tsx';
import { WorkPlanFiles } from './WorkPlanFiles.tsx';
import { WorkPlanItemName } from './WorkPlanItemName.tsx';
import { WorkPlanNumber } from './WorkPlanNumber.tsx';
import { workPlanTabs } from './workPlanTabs.ts';
import { WorkPlanTransitions } from './WorkPlanTransitions.tsx';
import { WorkPlanViewLinks } from './WorkPlanViewLinks.tsx';
import { useWorkPlanValidators } from './useWorkPlanValidators.ts';

/** What was agreed is entered by whoever may add to the plan. */
const planner = ['create', 'workPlanItems'] as const;

export default defineScreens('workPlanItems', {
  list: {
    sort: { field: 'position', order: 'ASC' },
    filters: [
      'q',
      'kind',
      'responsibleOrganisationId',
      <RecordFilter key="contributorIds" source="contributorIds" reference="organisations" />,
    ],
    tabs: workPlanTabs,
    actions: <WorkPlanViewLinks current="list" />,
    rowHeader: 'title',
    columns: [
      { source: 'position', content: <WorkPlanNumber /> },
      { source: 'title', suffix: <IllustrativeMark /> },
      'kind',
      'responsibleOrganisationId',
      { source: 'dueOn', content: <WorkPlanDue /> },
      'state',
    ],
  },
  form: {
    fields: [
      {
        section: 'workPlan.sections.plan',
        fields: [
          { source: 'number', helperText: 'workPlan.numberHelp', needs: planner },
          { source: 'title', needs: planner },
          { source: 'responsibleOrganisationId', needs: planner },
          { source: 'contributorIds', needs: planner },
          { source: 'startsOn', needs: planner },
          { source: 'dueOn', helperText: 'workPlan.daysHelp', needs: planner },
          { source: 'description', minRows: 3, needs: planner },
          { source: 'illustrative', helperText: 'workPlan.illustrativeHelp', needs: planner },
        ],
      },
      {
        section: 'workPlan.sections.progress',
        fields: [{ source: 'progressNote', minRows: 4, helperText: 'workPlan.progressHelp' }],
      },
    ],
    useValidators: useWorkPlanValidators,
    addsAnother: true,
    to: ({ id }) => `workPlanItems/${id}/show`,
  },
  show: {
    title: <WorkPlanItemName />,
    fields: [
      <LastReturn key="lastReturn" resource="workPlanItems" />,
      'kind',
      'state',
      'responsibleOrganisationId',
      { source: 'contributorIds', emptyText: 'workPlan.nobody' },
      { source: 'startsOn', emptyText: 'workPlan.undated' },
      { label: 'workPlan.dueLabel', content: <WorkPlanDue /> },
      { source: 'submittedOn', emptyText: 'workPlan.notYet' },
      { source: 'approvedOn', emptyText: 'workPlan.notYet' },
      { source: 'description', emptyText: 'workPlan.nobody' },
      { source: 'progressNote', emptyText: 'workPlan.noNote' },
      <IllustrativeMark key="illustrative" />,
      <WorkPlanTransitions key="transitions" />,
      <WorkPlanFiles key="files" />,
    ],
    tabs: [
      {
        resource: 'workPlanItems',
        label: 'workPlan.parts',
        filterOf: ({ kind, position }) => {
          const range = partRangeOf({ kind, position });
          return range === null ? { id: [] } : { position_gt: range.after, position_lt: range.before };
        },
        sort: { field: 'position', order: 'ASC' },
        columns: [
          { source: 'position', content: <WorkPlanNumber /> },
          'title',
          'responsibleOrganisationId',
          { source: 'dueOn', content: <WorkPlanDue /> },
          'state',
        ],
      },
      {
        resource: 'indicators',
        filterOf: ({ id }) => ({ workPlanItemId: id }),
        sort: { field: 'name', order: 'ASC' },
        columns: ['name', 'code', 'kind', 'unit'],
      },
      {
        resource: 'pilots',
        filterOf: ({ id }) => ({ workPlanItemId: id }),
        sort: { field: 'title', order: 'ASC' },
        columns: ['title', 'organisationId', 'stage'],
      },
      historyTab('workPlanItems'),
    ],
  },
});
