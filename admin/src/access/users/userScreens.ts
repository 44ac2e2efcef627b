import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { User } from '@pilotage/shared';

export const userScreens = {
  name: 'users',
  list: lazy(() => import('./UserList.tsx')),
  show: lazy(() => import('./UserShow.tsx')),
  edit: lazy(() => import('./UserEdit.tsx')),
  recordRepresentation: (record: User) => record.name,
} satisfies ResourceProps;
