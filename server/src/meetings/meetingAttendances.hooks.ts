import { type FieldProblems, hasBegun } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

/** Who was there is known once the meeting has begun. */
export const meetingAttendanceHooks: ResourceHooks<'meetingAttendances'> = {
  async locks(_, { meetingId }) {
    return meetingId === undefined ? [] : [['meetings', meetingId]];
  },
  async validate({ system, after: { meetingId } }): Promise<FieldProblems> {
    if (meetingId === undefined) return {};
    const [meeting] = await system.all('meetings', { where: { id: meetingId } });
    if (!meeting || hasBegun(meeting, await getConsortiumDay(system))) return {};
    return { people: { code: 'meetingAttendances.notYet' } };
  },
};
