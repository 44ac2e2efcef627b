import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Criterion } from '@pilotage/shared';

/** Criteria have no list page: their contest lists them. */
export const criterionScreens = {
  name: 'criteria',
  edit: lazy(() => import('./CriterionEdit.tsx')),
  create: lazy(() => import('./CriterionCreate.tsx')),
  recordRepresentation: (record: Criterion) => record.name,
} satisfies ResourceProps;
