import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createSession } from '../../../gallery/createSession.ts';
import { OtherMembership } from './OtherMembership.tsx';

export default {
  'of another membership': {
    element: <OtherMembership organisationId={4} />,
    session: createSession('partnerStaff', 3, [{ id: 52, organisationId: 4, role: 'partnerStaff' }]),
  },
  'of a stranger': { element: <OtherMembership organisationId={4} /> },
} satisfies ComponentStates;
