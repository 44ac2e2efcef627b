import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Solution } from '@pilotage/shared';

export const solutionScreens = {
  name: 'solutions',
  list: lazy(() => import('./SolutionList.tsx')),
  show: lazy(() => import('./SolutionShow.tsx')),
  recordRepresentation: (record: Solution) => record.title,
} satisfies ResourceProps;
