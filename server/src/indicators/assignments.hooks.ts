import { type FieldProblems, type Indicator, validateLevels, type Period } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { findPilotProblems } from '../pilots/findPilotProblems.ts';

type AssignmentCandidate = Candidate<'assignments'>;

async function findIndicator({ system }: HookContext, { indicatorId }: AssignmentCandidate): Promise<Indicator | null> {
  if (indicatorId === undefined) return null;
  return (await system.all('indicators', { where: { id: indicatorId } }))[0] ?? null;
}

const periodNumberOf = (periods: readonly Period[], id: number | null | undefined): number | null =>
  periods.find((each) => each.id === id)?.number ?? null;

async function periodProblems({ system }: HookContext, after: AssignmentCandidate): Promise<FieldProblems> {
  const periods = await system.all('periods');
  const from = periodNumberOf(periods, after.fromPeriodId);
  const until = periodNumberOf(periods, after.untilPeriodId);
  if (from !== null && until !== null && from > until) return { untilPeriodId: { code: 'assignments.order' } };
  const last = until ?? Math.max(...periods.map((each) => each.number));
  const outside = (after.milestones ?? []).some(({ periodId }) => {
    const number = periodNumberOf(periods, periodId);
    return number === null || number < (from ?? number) || number >= last;
  });
  return outside ? { milestones: { code: 'assignments.milestoneOutside' } } : {};
}

/** Validates an assignment: periods, baseline and target levels, and that the organisation takes part in the pilot. */
export const assignmentHooks: ResourceHooks<'assignments'> = {
  async locks(_, { indicatorId }) {
    return indicatorId === undefined ? [] : [['indicators', indicatorId]];
  },
  async computeFields(context) {
    const indicator = await findIndicator(context, context.after);
    // Without a known indicator the right cannot be decided; validation refuses the field instead.
    return { local: indicator === null || indicator.organisationId !== null };
  },
  async validate(context) {
    const { before, after } = context;
    const indicator = await findIndicator(context, after);
    if (indicator === null) return {};
    const foreign = indicator.organisationId !== null && indicator.organisationId !== after.organisationId;
    return {
      ...(foreign ? { indicatorId: { code: 'assignments.foreignIndicator' as const } } : {}),
      ...(await periodProblems(context, after)),
      ...(await findPilotProblems(context.system, after)),
      ...validateLevels(indicator, after, before),
    };
  },
};
