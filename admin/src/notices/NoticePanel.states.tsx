import type { ComponentStates } from '../../gallery/componentStates.ts';
import { createNotice } from './notices.fixtures.ts';
import { NoticePanel } from './NoticePanel.tsx';

const nothing = () => undefined;
const some = [
  createNotice(),
  createNotice({ id: 2, kind: 'nudged' }),
  createNotice({ id: 3, kind: 'mentioned', about: 'measurements', aboutId: 101 }),
  createNotice({ id: 4, kind: 'submitted', organisationId: 6 }),
];

export default {
  empty: { element: <NoticePanel notices={[]} unread={0} onNavigate={nothing} /> },
  some: { element: <NoticePanel notices={some} unread={4} onNavigate={nothing} /> },
  'more than fit': { element: <NoticePanel notices={some} unread={120} onNavigate={nothing} /> },
} satisfies ComponentStates;
