import { type Activity, type FieldProblems, lastDayOf, takesPartInPilot, validateActivity } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

type ActivityCandidate = Candidate<'activities'>;

/** An activity is about a pilot that its organisation coordinates or takes part in. */
async function pilotProblems({ system }: HookContext, { pilotId, organisationId }: ActivityCandidate): Promise<FieldProblems> {
  if (pilotId == null || organisationId === undefined) return {};
  const [pilot] = await system.all('pilots', { where: { id: pilotId } });
  const isInvolved = pilot !== undefined && takesPartInPilot(pilot, organisationId);
  return isInvolved ? {} : { pilotId: { code: 'assignments.pilotNotOurs' } };
}

/** Who came and what was reached is known of what took place alone. */
function deriveState(before: Activity | null, { attendances, reach }: ActivityCandidate): Pick<Activity, 'state'> {
  const state = before?.state ?? 'planned';
  const isKnown = attendances != null || reach != null;
  return { state: state === 'planned' && isKnown ? 'held' : state };
}

/** Dates, kind and audience fit together; the last day follows from the days. */
export const activityHooks: ResourceHooks<'activities'> = {
  async computeFields({ before, after }) {
    const { startsOn, endsOn = null } = after;
    return {
      ...deriveState(before, after),
      ...(startsOn === undefined ? {} : { lastDay: lastDayOf({ startsOn, endsOn }) }),
    };
  },
  async validate(context) {
    const { after } = context;
    return {
      ...validateActivity(after, await getConsortiumDay(context.system)),
      ...(await pilotProblems(context, after)),
    };
  },
};
