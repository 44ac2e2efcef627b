import { lazy } from 'react';
import { SelectArrayInput } from 'react-admin';
import { choicesOf } from '../resource/fields/choicesOf.ts';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { AcademyListActions } from './AcademyListActions.tsx';
import { ModuleLanguages } from './ModuleLanguages.tsx';
import { ModuleState } from './ModuleState.tsx';
import { useModuleValidators } from './useModuleValidators.ts';

const ModuleFunnel = lazy(() => import('./ModuleFunnel.tsx'));

export default defineScreens('modules', {
  list: {
    sort: { field: 'number', order: 'ASC' },
    filters: ['q', 'phase'],
    actions: <AcademyListActions />,
    columns: [
      'number',
      { source: 'name', suffix: <IllustrativeMark /> },
      'phase',
      'authorOrganisationId',
      'opensOn',
      'closesOn',
      { label: 'academy.state', content: <ModuleState /> },
    ],
    rowHeader: 'name',
  },
  form: {
    fields: [
      'number',
      'name',
      'phase',
      'authorOrganisationId',
      <SelectArrayInput key="languages" source="languages" choices={choicesOf('users', 'locale')} />,
      'opensOn',
      { source: 'closesOn', helperText: 'academy.closesHelp' },
      'description',
      'illustrative',
    ],
    useValidators: useModuleValidators,
    addsAnother: true,
  },
  show: {
    fields: [
      { label: 'academy.state', content: <ModuleState /> },
      'number',
      'description',
      'phase',
      'authorOrganisationId',
      { label: 'academy.languages', content: <ModuleLanguages /> },
      'opensOn',
      'closesOn',
      <IllustrativeMark key="illustrative" />,
    ],
    tabs: [
      {
        id: 'learners',
        label: 'academy.funnel',
        content: <ModuleFunnel />,
        needs: ['read', 'enrolments'],
      },
      {
        resource: 'activities',
        label: 'academy.activities',
        filterOf: ({ id }) => ({ moduleId: id }),
        sort: { field: 'startsOn', order: 'DESC' },
        columns: ['title', 'kind', 'startsOn', 'state', 'organisationId', 'attendances'],
      },
      historyTab('modules'),
    ],
  },
});
