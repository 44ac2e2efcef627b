import {
  isPeriodOverdue,
  isTaskLate,
  isWorkPlanItemLate,
  createLocalDayFormatter,
  type HandoverDeadline,
  openTaskStates,
  openWorkPlanStates,
  type Period,
} from '@pilotage/shared';
import { readBounded } from './readBounded.ts';
import type { WorkPointsInput } from './loadWorkPoints.ts';

interface DeadlinesInput extends WorkPointsInput {
  periods: readonly Period[];
}

const byDueDay = { field: 'dueOn', direction: 'ASC' } as const;
const hasDueDay = { field: 'dueOn', operator: 'ne', value: null } as const;

/** When reports are due; not those that the organisation has handed in. */
async function loadPeriods({ store, scope, today, periods }: DeadlinesInput): Promise<HandoverDeadline[]> {
  const { organisationId } = scope;
  const where = { organisationId, state: ['submitted', 'approved'] };
  const handedIn = organisationId === null ? [] : await store.all('reports', { where, fields: ['periodId'] });
  const done = new Set(handedIn.map(({ periodId }) => periodId));
  return periods
    .filter(({ id, state }) => state !== 'closed' && !done.has(id))
    .map((period) => ({
      kind: 'period',
      resource: 'periods',
      id: period.id,
      title: `P${period.number}`,
      organisationId: null,
      day: period.dueOn,
      isLate: isPeriodOverdue(period, today),
    }));
}

async function loadOwnWork({ store, scope, today }: DeadlinesInput): Promise<HandoverDeadline[]> {
  const { organisationId } = scope;
  const where = organisationId === null ? {} : { organisationId };
  const responsible = organisationId === null ? {} : { responsibleOrganisationId: organisationId };
  const due = { filters: [hasDueDay], order: byDueDay };
  const tasks = await readBounded(store, 'tasks', { ...due, where: { ...where, state: openTaskStates } });
  const milestones = await readBounded(store, 'milestones', { ...due, where: { ...where, doneOn: null } });
  const items = await readBounded(store, 'workPlanItems', { ...due, where: { ...responsible, state: openWorkPlanStates } });
  return [
    ...tasks.map((task): HandoverDeadline => {
      const { id, title, organisationId, dueOn } = task;
      return { kind: 'task', resource: 'tasks', id, title, organisationId, day: dueOn ?? '', isLate: isTaskLate(task, today) };
    }),
    ...milestones.map(({ id, title, organisationId, dueOn }): HandoverDeadline => {
      const day = dueOn ?? '';
      return { kind: 'milestone', resource: 'milestones', id, title, organisationId, day, isLate: day < today };
    }),
    ...items.map((item): HandoverDeadline => {
      const { id, number, title, responsibleOrganisationId, dueOn } = item;
      const about = { kind: 'workPlanItem', resource: 'workPlanItems', id, title: `${number} ${title}` } as const;
      return { ...about, organisationId: responsibleOrganisationId, day: dueOn ?? '', isLate: isWorkPlanItemLate(item, today) };
    }),
  ];
}

async function loadMeetings({ store, today }: DeadlinesInput): Promise<HandoverDeadline[]> {
  const meetings = await readBounded(store, 'meetings', {
    where: { state: 'planned' },
    filters: [{ field: 'startsOn', operator: 'gte', value: today }],
  });
  return meetings.map(({ id, title, place, startsOn, hostOrganisationId }) => ({
    kind: 'meeting',
    resource: 'meetings',
    id,
    title: title ?? place,
    organisationId: hostOrganisationId,
    day: startsOn ?? '',
    isLate: false,
  }));
}

/** Until when contests are open, and when the data of their applicants are erased, in the time zone of each. */
async function loadContestDays({ store, scope, today }: DeadlinesInput): Promise<HandoverDeadline[]> {
  const { organisationId } = scope;
  const contests = await readBounded(store, 'contests', { where: { organisationId } });
  return contests.flatMap(({ id, name, state, closesAt, eraseOn, timeZone }): HandoverDeadline[] => {
    const about = { resource: 'contests', id, title: name, organisationId } as const;
    const closing = state === 'open' && closesAt !== null ? [createLocalDayFormatter(timeZone)(closesAt)] : [];
    const erasing = eraseOn !== null && eraseOn >= today ? [eraseOn] : [];
    return [
      ...closing.map((day) => ({ kind: 'contest', ...about, day, isLate: day < today }) as const),
      ...erasing.map((day) => ({ kind: 'erasure', ...about, day, isLate: false }) as const),
    ];
  });
}

/** Every day that waits, the earliest first. */
export async function loadDeadlines(input: DeadlinesInput): Promise<HandoverDeadline[]> {
  const loaded = await Promise.all([loadPeriods(input), loadOwnWork(input), loadMeetings(input), loadContestDays(input)]);
  return loaded.flat().toSorted((one, other) => one.day.localeCompare(other.day) || one.id - other.id);
}
