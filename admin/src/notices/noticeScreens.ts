import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const noticeScreens = {
  name: 'notifications',
  list: lazy(() => import('./NoticeList.tsx')),
} satisfies ResourceProps;
