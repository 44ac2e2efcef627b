import { lazy } from 'react';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { cooperationTabs } from './cooperationTabs.ts';
import { CooperationPartyField } from './CooperationPartyField.tsx';
import { CooperationSolutionField } from './CooperationSolutionField.tsx';
import { SolutionInput } from './SolutionInput.tsx';

export default defineScreens('cooperations', {
  list: {
    sort: { field: 'id', order: 'DESC' },
    filters: ['state'],
    tabs: cooperationTabs,
    columns: [
      { source: 'solutionId', content: <CooperationSolutionField /> },
      { source: 'state', disableSort: true },
      { source: 'organisationId', content: <CooperationPartyField source="organisationId" /> },
      { source: 'ownerOrganisationId', content: <CooperationPartyField source="ownerOrganisationId" /> },
      { source: 'answeredAt', emptyText: 'cooperations.notAnswered' },
    ],
  },
  form: {
    fields: [<SolutionInput key="solutionId" />, { source: 'message', minRows: 4, helperText: 'cooperations.askHelp' }],
    to: ({ id }) => `cooperations/${id}/show`,
    button: 'cooperations.send',
  },
  show: lazy(() => import('./CooperationShow.tsx')),
});
