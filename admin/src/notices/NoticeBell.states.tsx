import type { ComponentStates } from '../../gallery/componentStates.ts';
import { createNotice } from './notices.fixtures.ts';
import { NoticeBell } from './NoticeBell.tsx';

const server = { '/notifications': [createNotice(), createNotice({ id: 2, kind: 'dueSoon' })] };

export default {
  'none unread': { element: <NoticeBell /> },
  unread: { element: <NoticeBell />, server },
  open: { element: <NoticeBell />, server, click: 'button' },
} satisfies ComponentStates;
