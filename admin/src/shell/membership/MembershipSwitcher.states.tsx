import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createSession } from '../../../gallery/createSession.ts';
import { MembershipSwitcher } from './MembershipSwitcher.tsx';

const several = createSession('partnerStaff', 3, [
  { id: 52, organisationId: 6, role: 'partnerStaff' },
  { id: 53, organisationId: null, role: 'juror' },
]);

export default {
  one: { element: <MembershipSwitcher /> },
  'without organisation': { element: <MembershipSwitcher />, session: createSession('evaluator', null) },
  several: { element: <MembershipSwitcher />, session: several },
  open: { element: <MembershipSwitcher />, session: several, click: 'button' },
  'long name': {
    element: <MembershipSwitcher />,
    session: createSession('partnerManager', 6, [{ id: 52, organisationId: 3, role: 'partnerStaff' }]),
  },
} satisfies ComponentStates;
