import { lazy } from 'react';
import type { RaRecord } from 'react-admin';
import { narrativeSections, type Report, reportMachine } from '@pilotage/shared';
import { PeriodFilter } from '../resource/inputs/PeriodFilter.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { reportTabs } from './reportTabs.ts';
import { ReportTitle } from './ReportTitle.tsx';

/** The narrative is editable while the report can be submitted. */
const findLock = ({ state }: RaRecord & Partial<Pick<Report, 'state'>>) =>
  state !== undefined && reportMachine.find(state, 'submit') === undefined ? `reports.wordsLocked.${state}` : null;

export default defineScreens('reports', {
  list: {
    sort: { field: 'periodId', order: 'DESC' },
    filters: [<PeriodFilter key="periodId" source="periodId" alwaysOn />, 'organisationId'],
    tabs: reportTabs,
    periodField: 'periodId',
    columns: ['organisationId', 'periodId', 'state', { source: 'firstSubmittedAt', emptyText: 'reports.notSubmitted' }],
  },
  form: { title: <ReportTitle />, lock: findLock, fields: narrativeSections },
  show: lazy(() => import('./ReportShow.tsx')),
});
