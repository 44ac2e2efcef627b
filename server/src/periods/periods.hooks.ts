import type { FieldProblems, Period } from '@pilotage/shared';
import type { Candidate, HookContext, Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';

const frozen = ['number', 'startsOn', 'endsOn'] as const;

function frozenChanges(before: Period | null, after: Candidate<'periods'>): FieldProblems {
  if (before === null || before.state === 'planned') return {};
  const changed = frozen.filter((field) => after[field] !== before[field]);
  return Object.fromEntries(changed.map((field) => [field, { code: 'periods.frozen' as const }]));
}

function ownDays({ startsOn, endsOn, dueOn }: Candidate<'periods'>): FieldProblems {
  const problems: FieldProblems = {};
  if (startsOn && endsOn && endsOn < startsOn) problems.endsOn = { code: 'field.before', other: 'startsOn' };
  if (startsOn && dueOn && dueOn < startsOn) problems.dueOn = { code: 'field.before', other: 'startsOn' };
  return problems;
}

async function amongOthers(
  { system }: HookContext,
  { id, number, startsOn, endsOn }: Candidate<'periods'>,
): Promise<FieldProblems> {
  if (number === undefined || !startsOn || !endsOn) return {};
  const others = (await system.all('periods')).filter((each) => each.id !== id);
  const overlapping = others.find((each) => each.startsOn <= endsOn && each.endsOn >= startsOn);
  if (overlapping) return { startsOn: { code: 'periods.overlap', number: overlapping.number } };
  const misplaced = others.some((each) => each.number < number !== each.startsOn < startsOn);
  return misplaced ? { number: { code: 'periods.order' } } : {};
}

async function assertNoMilestone({ system }: HookContext, { id }: Period): Promise<void> {
  const assignments = await system.all('assignments', { fields: ['milestones'] });
  if (assignments.some(({ milestones }) => milestones.some(({ periodId }) => periodId === id))) throw new Problem('referred');
}

export const periodHooks: Hooks<'periods'> = {
  async permit(context) {
    const { before, verb } = context;
    if (before?.state === 'closed') throw new Problem('periodClosed');
    if (verb !== 'delete' || before === null) return;
    if (before.state !== 'planned') throw new Problem('state');
    await assertNoMilestone(context, before);
  },
  async check(context) {
    const { before, after } = context;
    const others = await amongOthers(context, after);
    return { ...others, ...ownDays(after), ...frozenChanges(before, after) };
  },
};
