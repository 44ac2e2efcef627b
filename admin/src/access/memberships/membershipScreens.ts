import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { MembershipRecord } from '@pilotage/shared';

export const membershipScreens = {
  name: 'memberships',
  list: lazy(() => import('./MembershipList.tsx')),
  edit: lazy(() => import('./MembershipEdit.tsx')),
  create: lazy(() => import('./MembershipCreate.tsx')),
  recordRepresentation: (record: MembershipRecord) => String(record.id),
} satisfies ResourceProps;
