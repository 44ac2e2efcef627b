import {
  computeMovedDay,
  type FieldProblems,
  isOutsideOf,
  type Meeting,
  orderedOnOf,
  validateHeld,
  validateMeeting,
} from '@pilotage/shared';
import { clearReferences, isForeignTo } from '../http/records/clearReferences.ts';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';

/** Meetings need no number, so that no unique key of the database can hold them apart. */
async function numberProblems({ system }: HookContext, { id, number }: Candidate<'meetings'>): Promise<FieldProblems> {
  if (typeof number !== 'number') return {};
  const same = await system.all('meetings', { where: { number }, fields: [] });
  return same.some((each) => each.id !== id) ? { number: { code: 'meetings.numberTaken' } } : {};
}

const hasOtherDays = (before: Meeting, after: Candidate<'meetings'>) =>
  before.startsOn !== after.startsOn || before.endsOn !== after.endsOn;

/** The points of the agenda that have a day, with the day that they get. */
async function loadMovedDays({ system }: HookContext, before: Meeting, after: Candidate<'meetings'>) {
  const items = await system.all('agendaItems', { where: { meetingId: before.id } });
  return items.flatMap((item) => (item.day === null ? [] : [{ item, day: computeMovedDay(item.day, before, after) }]));
}

/** A meeting does not leave points of its agenda behind on days that are none of its own. */
async function agendaProblems(context: HookContext, before: Meeting, after: Candidate<'meetings'>): Promise<FieldProblems> {
  if (!hasOtherDays(before, after)) return {};
  const outside = (await loadMovedDays(context, before, after)).find(({ day }) => isOutsideOf(after, day));
  if (!outside) return {};
  const field = outside.day < (after.startsOn ?? '') ? 'startsOn' : 'endsOn';
  return { [field]: { code: 'meetings.pointsOutside' } };
}

/**
 * Numbers are given once, and a held meeting keeps a day that has come. Points of the agenda move with
 * their meeting, and they and the counts go with it. Tasks of other organisations stay, without the meeting.
 */
export const meetingHooks: ResourceHooks<'meetings'> = {
  /** Two meetings of one number, sent at the same time, wait for each other, and so does a point of the agenda that is given a day. */
  locks: async (_, { id }) => [['consortium', 1], ...(id === undefined ? [] : [['meetings', id] as const])],
  async computeFields({ after: { startsOn, month } }) {
    return { orderedOn: orderedOnOf({ startsOn: startsOn ?? null, month: month ?? null }) };
  },
  async validate(context) {
    const { before, after } = context;
    const isHeld = before?.state === 'held';
    return {
      ...(await numberProblems(context, after)),
      ...(isHeld ? validateHeld(after, await getConsortiumDay(context.system)) : {}),
      ...(before === null ? {} : await agendaProblems(context, before, after)),
      ...validateMeeting(after),
    };
  },
  async afterUpdate(context) {
    const { store, before, after } = context;
    if (!hasOtherDays(before, after)) return;
    for (const { item, day } of await loadMovedDays(context, before, after))
      if (day !== item.day) await store.update('agendaItems', item, { day });
  },
  async beforeRemove({ actor, store, before: { id: meetingId } }) {
    await clearReferences(store, [{ resource: 'tasks', cleared: { meetingId: null } }], meetingId, isForeignTo(actor));
    for (const { id } of await store.all('meetingAttendances', { where: { meetingId } }))
      await store.remove('meetingAttendances', id);
    const decisions = await store.count('meetingDecisions', { meetingId });
    // Points that decisions refer to stay: the meeting is in use.
    if (decisions > 0) return;
    for (const { id } of await store.all('agendaItems', { where: { meetingId } })) await store.remove('agendaItems', id);
  },
};
