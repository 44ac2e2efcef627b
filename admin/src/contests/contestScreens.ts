import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Contest } from '@pilotage/shared';

export const contestScreens = {
  name: 'contests',
  list: lazy(() => import('./ContestList.tsx')),
  show: lazy(() => import('./ContestShow.tsx')),
  edit: lazy(() => import('./ContestEdit.tsx')),
  create: lazy(() => import('./ContestCreate.tsx')),
  recordRepresentation: (record: Contest) => record.name,
} satisfies ResourceProps;
