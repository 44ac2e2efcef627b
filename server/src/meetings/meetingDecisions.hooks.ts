import type { FieldProblems } from '@pilotage/shared';
import { clearReferences, isForeignTo } from '../http/records/clearReferences.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';

/** A decision is about a point of its own meeting. Tasks of other organisations outlive it. */
export const meetingDecisionHooks: ResourceHooks<'meetingDecisions'> = {
  async locks(_, { meetingId }) {
    return meetingId === undefined ? [] : [['meetings', meetingId]];
  },
  async validate({ system, before, after: { meetingId, agendaItemId } }): Promise<FieldProblems> {
    if (before !== null || typeof agendaItemId !== 'number') return {};
    const [item] = await system.all('agendaItems', { where: { id: agendaItemId } });
    return item && item.meetingId !== meetingId ? { agendaItemId: { code: 'agendaItems.otherMeeting' } } : {};
  },
  async beforeRemove({ actor, store, before: { id } }) {
    await clearReferences(store, [{ resource: 'tasks', cleared: { meetingDecisionId: null } }], id, isForeignTo(actor));
  },
};
