import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const scoreScreens = {
  name: 'scores',
  list: lazy(() => import('./ScoreList.tsx')),
  show: lazy(() => import('./ScoreShow.tsx')),
} satisfies ResourceProps;
