import { type Contest, asSubject } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';

/** What the user may do with a contest. */
export function useContestRights(contest: Contest | undefined) {
  const ability = useAbility();
  if (!contest) return { isOrganiser: false, canReadScores: false, canReadJurorNames: false };
  const owned = { organisationId: contest.organisationId };
  const isOrganiser = ability.can('assign', asSubject('contests', contest));
  const canReadDecision = ability.can('read', asSubject('decisions', owned));
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  return {
    isOrganiser,
    /** Whether the user may read points: the organiser after the judging, readers of decisions after the decision. */
    canReadScores: canReadDecision && (isDecided || (isOrganiser && contest.judgedAt !== null)),
    canReadJurorNames: ability.can('read', asSubject('jurors', owned)),
  };
}
