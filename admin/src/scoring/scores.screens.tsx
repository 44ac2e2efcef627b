import { lazy } from 'react';
import { defineScreens } from '../resource/screens/defineScreens.ts';

export default defineScreens('scores', {
  list: lazy(() => import('./ScoreList.tsx')),
  show: lazy(() => import('./ScoreShow.tsx')),
});
