import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Invitation } from '@pilotage/shared';

export const invitationScreens = {
  name: 'invitations',
  list: lazy(() => import('./InvitationList.tsx')),
  create: lazy(() => import('./InvitationCreate.tsx')),
  recordRepresentation: (record: Invitation) => record.email,
} satisfies ResourceProps;
