import { lazy } from 'react';
import { defineScreens } from '../resource/screens/defineScreens.ts';

export default defineScreens('auditEvents', { list: lazy(() => import('./AuditEventList.tsx')) });
