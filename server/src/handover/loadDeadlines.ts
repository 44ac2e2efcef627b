import { createLocalDayFormatter, type HandoverDeadline, openWorkPlanStates, type Period, taskStates } from '@pilotage/shared';
import { readBounded } from './readBounded.ts';
import type { WorkPointsInput } from './loadWorkPoints.ts';

interface DeadlinesInput extends WorkPointsInput {
  periods: readonly Period[];
}

type Deadline = Omit<HandoverDeadline, 'isLate'>;

const byDueDay = { field: 'dueOn', direction: 'ASC' } as const;
const hasDueDay = { field: 'dueOn', operator: 'ne', value: null } as const;

const periodDeadlines = ({ periods }: DeadlinesInput): Deadline[] =>
  periods
    .filter(({ state }) => state !== 'closed')
    .map(({ id, number, dueOn }) => ({
      kind: 'period',
      resource: 'periods',
      id,
      title: `P${number}`,
      organisationId: null,
      day: dueOn,
    }));

async function loadOwnWork({ store, scope }: DeadlinesInput): Promise<Deadline[]> {
  const { organisationId } = scope;
  const where = organisationId === null ? {} : { organisationId };
  const responsible = organisationId === null ? {} : { responsibleOrganisationId: organisationId };
  const due = { filters: [hasDueDay], order: byDueDay };
  const open = taskStates.filter((state) => state !== 'done');
  const tasks = await readBounded(store, 'tasks', { ...due, where: { ...where, state: open } });
  const milestones = await readBounded(store, 'milestones', { ...due, where: { ...where, doneOn: null } });
  const items = await readBounded(store, 'workPlanItems', { ...due, where: { ...responsible, state: openWorkPlanStates } });
  return [
    ...tasks.map(
      ({ id, title, organisationId, dueOn }) =>
        ({ kind: 'task', resource: 'tasks', id, title, organisationId, day: dueOn ?? '' }) as const,
    ),
    ...milestones.map(
      ({ id, title, organisationId, dueOn }) =>
        ({ kind: 'milestone', resource: 'milestones', id, title, organisationId, day: dueOn ?? '' }) as const,
    ),
    ...items.map(
      ({ id, number, title, responsibleOrganisationId, dueOn }) =>
        ({
          kind: 'workPlanItem',
          resource: 'workPlanItems',
          id,
          title: `${number} ${title}`,
          organisationId: responsibleOrganisationId,
          day: dueOn ?? '',
        }) as const,
    ),
  ];
}

async function loadMeetings({ store, today }: DeadlinesInput): Promise<Deadline[]> {
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
  }));
}

/** Until when contests are open, and when the data of their applicants are erased, in the time zone of each. */
async function loadContestDays({ store, scope, today }: DeadlinesInput): Promise<Deadline[]> {
  const { organisationId } = scope;
  const contests = await readBounded(store, 'contests', { where: { organisationId } });
  return contests.flatMap(({ id, name, state, closesAt, eraseOn, timeZone }): Deadline[] => {
    const about = { resource: 'contests', id, title: name, organisationId } as const;
    const closing = state === 'open' && closesAt !== null ? [createLocalDayFormatter(timeZone)(closesAt)] : [];
    const erasing = eraseOn !== null && eraseOn >= today ? [eraseOn] : [];
    return [
      ...closing.map((day) => ({ kind: 'contest', ...about, day }) as const),
      ...erasing.map((day) => ({ kind: 'erasure', ...about, day }) as const),
    ];
  });
}

/** Every day that waits, the earliest first. */
export async function loadDeadlines(input: DeadlinesInput): Promise<HandoverDeadline[]> {
  const loaded = await Promise.all([loadOwnWork(input), loadMeetings(input), loadContestDays(input)]);
  return [...periodDeadlines(input), ...loaded.flat()]
    .map((deadline) => ({ ...deadline, isLate: deadline.day < input.today }))
    .toSorted((one, other) => one.day.localeCompare(other.day) || one.id - other.id);
}
