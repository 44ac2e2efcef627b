import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Assignment } from '@pilotage/shared';

export const assignmentScreens = {
  name: 'assignments',
  list: lazy(() => import('./AssignmentList.tsx')),
  show: lazy(() => import('./AssignmentShow.tsx')),
  edit: lazy(() => import('./AssignmentEdit.tsx')),
  create: lazy(() => import('./AssignmentCreate.tsx')),
  recordRepresentation: (record: Assignment) => String(record.id),
} satisfies ResourceProps;
