import { type Activity, audienceGroupsOf, lastDayOf, validateActivity } from '@pilotage/shared';
import type { Candidate, ResourceHooks } from '../http/records/hooks.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import { findPilotProblems } from '../pilots/findPilotProblems.ts';

type ActivityCandidate = Candidate<'activities'>;

/** Who came and what was reached is known of what took place alone. */
function deriveState(before: Activity | null, { attendances, reach }: ActivityCandidate): Pick<Activity, 'state'> {
  const state = before?.state ?? 'planned';
  const isKnown = attendances != null || reach != null;
  return { state: state === 'planned' && isKnown ? 'held' : state };
}

/** Dates, kind and audience fit together; the last day follows from the days, and the target groups from the audience. */
export const activityHooks: ResourceHooks<'activities'> = {
  async computeFields({ before, after }) {
    const { startsOn, endsOn = null, audience = {} } = after;
    return {
      ...deriveState(before, after),
      audienceGroups: audienceGroupsOf(audience),
      ...(startsOn === undefined ? {} : { lastDay: lastDayOf({ startsOn, endsOn }) }),
    };
  },
  async validate(context) {
    const { after } = context;
    return {
      ...validateActivity(after, await getConsortiumDay(context.system)),
      ...(await findPilotProblems(context.system, after)),
    };
  },
};
