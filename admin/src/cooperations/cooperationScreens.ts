import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const cooperationScreens = {
  name: 'cooperations',
  list: lazy(() => import('./CooperationList.tsx')),
  show: lazy(() => import('./CooperationShow.tsx')),
  create: lazy(() => import('./CooperationCreate.tsx')),
} satisfies ResourceProps;
