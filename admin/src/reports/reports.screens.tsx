import { lazy } from 'react';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import ReportEdit from './ReportEdit.tsx';

export default defineScreens('reports', {
  list: {
    sort: { field: 'periodId', order: 'DESC' },
    filters: [
      { source: 'state', alwaysOn: true },
      { source: 'periodId', optionText: 'number' },
    ],
    columns: ['organisationId', 'periodId', 'state', 'firstSubmittedAt'],
  },
  edit: ReportEdit,
  show: lazy(() => import('./ReportShow.tsx')),
});
