import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Juror } from '@pilotage/shared';

/** Jurors have no list page: their contest lists them. */
export const jurorScreens = {
  name: 'jurors',
  edit: lazy(() => import('./JurorEdit.tsx')),
  recordRepresentation: (record: Juror) => record.name,
} satisfies ResourceProps;
