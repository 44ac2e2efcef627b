import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Indicator } from '@pilotage/shared';

export const indicatorScreens = {
  name: 'indicators',
  list: lazy(() => import('./IndicatorList.tsx')),
  show: lazy(() => import('./IndicatorShow.tsx')),
  edit: lazy(() => import('./IndicatorEdit.tsx')),
  create: lazy(() => import('./IndicatorCreate.tsx')),
  recordRepresentation: (record: Indicator) => record.name,
} satisfies ResourceProps;
