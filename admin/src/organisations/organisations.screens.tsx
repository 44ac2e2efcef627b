import { lazy } from 'react';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { RecommendationState } from '../evaluations/RecommendationState.tsx';
import { CountryField } from '../resource/fields/CountryField.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { FileDownloadLink } from '../discussion/evidence/FileDownloadLink.tsx';
import { BudgetField } from './BudgetField.tsx';
import { CountrySinceInput } from './CountrySinceInput.tsx';
import { OrganisationCountryInput } from './OrganisationCountryInput.tsx';
import { PublicOrganisationNote } from './PublicOrganisationNote.tsx';

const OrganisationProgress = lazy(() => import('../progress/record/OrganisationProgress.tsx'));

export default defineScreens('organisations', {
  list: {
    sort: { field: 'name', order: 'ASC' },
    filters: ['q', 'country'],
    columns: ['name', { source: 'country', content: <CountryField /> }, 'city', 'kind'],
  },
  form: {
    fields: [
      <PublicOrganisationNote key="publicNote" />,
      'name',
      { source: 'shortName', helperText: 'organisations.shortNameHelp' },
      'slug',
      <OrganisationCountryInput key="country" />,
      <CountrySinceInput key="countrySince" />,
      'city',
      { source: 'budgetEur', helperText: 'organisations.budgetHelp', needs: ['create', 'organisations'] },
      { source: 'budgetIllustrative', helperText: 'organisations.budgetIllustrativeHelp', needs: ['create', 'organisations'] },
    ],
    addsAnother: true,
    nextValues: ({ country }) => ({ country }),
  },
  show: {
    fields: ['name', 'shortName', <CountryField key="country" source="country" />, 'city', 'kind', <BudgetField key="budget" />],
    tabs: [
      {
        id: 'progress',
        label: 'organisations.progress',
        content: <OrganisationProgress />,
        needs: ['compare', 'measurements'],
      },
      {
        resource: 'pilots',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'startsOn', order: 'DESC' },
        columns: ['title', 'stage', { source: 'startsOn', emptyText: 'pilots.undated' }],
      },
      {
        resource: 'assignments',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'indicatorId', order: 'ASC' },
        columns: ['indicatorId', 'baseline', { source: 'target', emptyText: 'indicators.noTarget' }],
      },
      {
        resource: 'reports',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'periodId', order: 'DESC' },
        columns: ['periodId', 'state', { source: 'firstSubmittedAt', emptyText: 'reports.notSubmitted' }],
      },
      {
        resource: 'memberships',
        label: 'shell.people',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'role', order: 'ASC' },
        columns: ['userId', 'role'],
      },
      {
        resource: 'contests',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'closesAt', order: 'DESC' },
        columns: ['name', 'state'],
      },
      {
        resource: 'attachments',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'id', order: 'DESC' },
        columns: [{ source: 'fileName', content: <FileDownloadLink /> }, 'mediaType', 'createdAt', 'createdByName'],
      },
      {
        resource: 'activities',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'startsOn', order: 'DESC' },
        columns: ['title', 'kind', 'startsOn', 'state', 'attendances'],
      },
      {
        resource: 'evaluations',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'issuedAt', order: 'DESC' },
        columns: ['title', 'periodId', 'edition', 'state', { source: 'issuedAt', emptyText: 'evaluations.notIssued' }],
      },
      {
        resource: 'recommendations',
        filterOf: ({ id }) => ({ organisationId: id }),
        sort: { field: 'dueOn', order: 'ASC' },
        columns: ['text', { source: 'state', content: <RecommendationState /> }, 'dueOn', 'response', 'followUp'],
      },
      historyTab('organisations'),
    ],
  },
});
