import { lazy } from 'react';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { contestForm } from './contestForm.tsx';
import { contestTabs } from './contestTabs.ts';
import { ContestLinks } from './ContestLinks.tsx';
import { DeadlineField } from './DeadlineField.tsx';
import { OrganiserField } from './OrganiserField.tsx';
import { SolutionCountField } from './SolutionCountField.tsx';

export default defineScreens('contests', {
  list: {
    sort: { field: 'closesAt', order: 'DESC' },
    filters: ['q'],
    tabs: contestTabs,
    columns: [
      'name',
      { source: 'organisationId', content: <OrganiserField />, needs: ['read', 'organisations'] },
      { source: 'state', suffix: <IllustrativeMark /> },
      { source: 'closesAt', content: <DeadlineField source="closesAt" /> },
      { label: 'contests.solutionCount', content: <SolutionCountField />, needs: ['assign', 'contests'] },
    ],
    actions: <ContestLinks />,
  },
  create: lazy(() => import('./ContestCreate.tsx')),
  edit: contestForm,
  show: lazy(() => import('./ContestShow.tsx')),
});
