import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { SessionExpiryBanner } from './SessionExpiryBanner.tsx';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

export default {
  'session ends': {
    element: <SessionExpiryBanner />,
    server: { '/session/list': [{ id: 1, current: true, expiresAt: inMinutes(4) }] },
  },
} satisfies ComponentStates;
