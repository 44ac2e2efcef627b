import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { AuditEvent } from '@pilotage/shared';

export const auditScreens = {
  name: 'auditEvents',
  list: lazy(() => import('./AuditEventList.tsx')),
  recordRepresentation: (record: AuditEvent) => String(record.id),
} satisfies ResourceProps;
