import { type FieldProblems, isOutsideOf, maxAgendaItems } from '@pilotage/shared';
import type { ResourceHooks } from '../http/records/hooks.ts';

/** A new point stands last, in an agenda that can still be arranged. A day that is given to it is one of the meeting. */
export const agendaItemHooks: ResourceHooks<'agendaItems'> = {
  async locks(_, { meetingId }) {
    return meetingId === undefined ? [] : [['meetings', meetingId]];
  },
  async computeFields({ system, before, after: { meetingId } }) {
    if (before !== null || meetingId === undefined) return {};
    const order = { field: 'position', direction: 'DESC' } as const;
    const [last] = await system.all('agendaItems', { where: { meetingId }, order, range: { from: 0, to: 0 } });
    return { position: (last?.position ?? 0) + 1 };
  },
  async validate({ system, before, after: { meetingId, day } }): Promise<FieldProblems> {
    if (meetingId !== undefined && before === null && (await system.count('agendaItems', { meetingId })) >= maxAgendaItems)
      return { meetingId: { code: 'agendaItems.tooMany', limit: maxAgendaItems } };
    if (meetingId === undefined || !day || day === before?.day) return {};
    const [meeting] = await system.all('meetings', { where: { id: meetingId } });
    return meeting && isOutsideOf(meeting, day) ? { day: { code: 'agendaItems.outside' } } : {};
  },
};
