import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Pilot } from '@pilotage/shared';

export const pilotScreens = {
  name: 'pilots',
  list: lazy(() => import('./PilotList.tsx')),
  show: lazy(() => import('./PilotShow.tsx')),
  edit: lazy(() => import('./PilotEdit.tsx')),
  create: lazy(() => import('./PilotCreate.tsx')),
  recordRepresentation: (record: Pilot) => record.title,
} satisfies ResourceProps;
