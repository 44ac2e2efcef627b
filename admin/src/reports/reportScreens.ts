import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Report } from '@pilotage/shared';

export const reportScreens = {
  name: 'reports',
  list: lazy(() => import('./ReportList.tsx')),
  show: lazy(() => import('./ReportShow.tsx')),
  edit: lazy(() => import('./ReportEdit.tsx')),
  recordRepresentation: (report: Report) => String(report.id),
} satisfies ResourceProps;
