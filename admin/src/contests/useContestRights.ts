import { type Contest, asSubject } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';

/** What the user may do with a contest. */
export function useContestRights(contest: Contest | undefined) {
  const ability = useAbility();
  if (!contest) return { organises: false, readsSheets: false, namesJurors: false };
  const owned = { organisationId: contest.organisationId };
  const organises = ability.can('assign', asSubject('contests', contest));
  const readsDecision = ability.can('read', asSubject('decisions', owned));
  const isDecided = contest.state === 'decided' || contest.state === 'archived';
  return {
    organises,
    /** Whether the user may read points: the organiser after the judging, readers of decisions after the decision. */
    readsSheets: readsDecision && (isDecided || (organises && contest.judgedAt !== null)),
    namesJurors: ability.can('read', asSubject('jurors', owned)),
  };
}
