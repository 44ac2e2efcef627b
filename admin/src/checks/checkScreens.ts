import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Check } from '@pilotage/shared';

export const checkScreens = {
  name: 'checks',
  list: lazy(() => import('./CheckList.tsx')),
  edit: lazy(() => import('./CheckEdit.tsx')),
  create: lazy(() => import('./CheckCreate.tsx')),
  recordRepresentation: (record: Check) => String(record.id),
} satisfies ResourceProps;
