import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { receiveMembership } from '../../access/session/tabMembership.ts';
import { MembershipChangedBanner } from './MembershipChangedBanner.tsx';

/** Another tab of this browser went on with another membership. */
function switchElsewhere(): () => void {
  receiveMembership(52);
  return () => receiveMembership(null);
}

export default {
  'switched elsewhere': { element: <MembershipChangedBanner />, prepare: switchElsewhere },
} satisfies ComponentStates;
