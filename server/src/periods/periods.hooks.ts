import { type FieldProblems, type Period, validatePeriod } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { Problem } from '../http/problem.ts';
import { getConsortiumDay } from './getConsortiumDay.ts';

const frozenFields = ['number', 'startsOn', 'endsOn'] as const;

function frozenFieldProblems(before: Period | null, after: Candidate<'periods'>): FieldProblems {
  if (before === null || before.state === 'planned') return {};
  const changed = frozenFields.filter((field) => after[field] !== before[field]);
  return Object.fromEntries(changed.map((field) => [field, { code: 'periods.frozen' as const }]));
}

/** Problems of the days of a period, alone and compared with the other periods. Empty while a day is missing or invalid. */
async function calendarProblems(
  { system }: HookContext,
  before: Period | null,
  { id, number, startsOn, endsOn, dueOn }: Candidate<'periods'>,
): Promise<FieldProblems> {
  if (number === undefined || startsOn === undefined || endsOn === undefined || dueOn === undefined) return {};
  const others = (await system.all('periods')).filter((each) => each.id !== id);
  return validatePeriod({ number, startsOn, endsOn, dueOn }, others, before);
}

/** The due day of an opened period cannot move into the past, so a report that was on time stays on time. */
async function dueDayProblems(
  { system }: HookContext,
  before: Period | null,
  { dueOn }: Candidate<'periods'>,
): Promise<FieldProblems> {
  if (before === null || before.state === 'planned' || dueOn === undefined || dueOn === before.dueOn) return {};
  return dueOn < (await getConsortiumDay(system)) ? { dueOn: { code: 'periods.dueInPast' } } : {};
}

/** Levels of targets and definitions of indicators name the period without a key that the database would hold. */
async function assertNotNamed({ system }: HookContext, { id }: Period): Promise<void> {
  const assignments = await system.all('assignments', { fields: ['milestones'] });
  if (assignments.some(({ milestones }) => milestones.some(({ periodId }) => periodId === id))) throw new Problem('inUse');
  const indicators = await system.all('indicators', { fields: ['earlierDefinitions'] });
  if (indicators.some(({ earlierDefinitions }) => earlierDefinitions?.some(({ untilPeriodId }) => untilPeriodId === id)))
    throw new Problem('inUse');
}

export const periodHooks: ResourceHooks<'periods'> = {
  async assertAllowed(context) {
    const { before, verb } = context;
    if (before?.state === 'closed') throw new Problem('periodClosed');
    if (verb !== 'delete' || before === null) return;
    if (before.state !== 'planned') throw new Problem('invalidState');
    await assertNotNamed(context, before);
  },
  async validate(context) {
    const { before, after } = context;
    const calendar = await calendarProblems(context, before, after);
    return { ...calendar, ...(await dueDayProblems(context, before, after)), ...frozenFieldProblems(before, after) };
  },
};
