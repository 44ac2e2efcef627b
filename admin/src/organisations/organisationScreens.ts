import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Organisation } from '@pilotage/shared';

export const organisationScreens = {
  name: 'organisations',
  list: lazy(() => import('./OrganisationList.tsx')),
  show: lazy(() => import('./OrganisationShow.tsx')),
  edit: lazy(() => import('./OrganisationEdit.tsx')),
  create: lazy(() => import('./OrganisationCreate.tsx')),
  recordRepresentation: (record: Organisation) => record.shortName ?? record.name,
} satisfies ResourceProps;
