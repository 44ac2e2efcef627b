import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Milestone } from '@pilotage/shared';

export const milestoneScreens = {
  name: 'milestones',
  list: lazy(() => import('./MilestoneList.tsx')),
  show: lazy(() => import('./MilestoneShow.tsx')),
  edit: lazy(() => import('./MilestoneEdit.tsx')),
  create: lazy(() => import('./MilestoneCreate.tsx')),
  recordRepresentation: (record: Milestone) => record.title,
} satisfies ResourceProps;
