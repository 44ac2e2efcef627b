import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Period } from '@pilotage/shared';

export const periodScreens = {
  name: 'periods',
  list: lazy(() => import('./PeriodList.tsx')),
  show: lazy(() => import('./PeriodShow.tsx')),
  edit: lazy(() => import('./PeriodEdit.tsx')),
  create: lazy(() => import('./PeriodCreate.tsx')),
  recordRepresentation: (record: Period) => `P${record.number}`,
} satisfies ResourceProps;
