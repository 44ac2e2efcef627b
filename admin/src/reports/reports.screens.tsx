import { lazy } from 'react';
import { PeriodFilter } from '../resource/inputs/PeriodFilter.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { remindReports } from './remindReports.ts';
import ReportEdit from './ReportEdit.tsx';
import { reportTabs } from './reportTabs.ts';

export default defineScreens('reports', {
  list: {
    sort: { field: 'periodId', order: 'DESC' },
    filters: [<PeriodFilter key="periodId" source="periodId" alwaysOn />, 'organisationId'],
    tabs: reportTabs,
    periodField: 'periodId',
    bulkActions: [remindReports],
    columns: ['organisationId', 'periodId', 'state', { source: 'firstSubmittedAt', emptyText: 'reports.notSubmitted' }],
  },
  edit: ReportEdit,
  show: lazy(() => import('./ReportShow.tsx')),
});
