import { checkProblems } from '@pilotage/shared';
import type { Candidate, HookContext, Hooks } from '../http/hooks.ts';

const indicatorCalled = async ({ system }: HookContext, id: number | null | undefined) =>
  id === null || id === undefined ? null : ((await system.all('indicators', { where: { id } }))[0] ?? null);

const numbersOf = (check: Candidate<'checks'>) => ({
  minimum: check.minimum ?? null,
  maximum: check.maximum ?? null,
  factor: check.factor ?? null,
  difference: check.difference ?? null,
  otherIndicatorId: check.otherIndicatorId ?? null,
  share: check.share ?? null,
});

/** A check has the numbers of its kind and no others, and fits the indicator that it is for. */
export const checkHooks: Hooks<'checks'> = {
  async guards(_, { indicatorId }) {
    return indicatorId === undefined ? [] : [['indicators', indicatorId]];
  },
  async check(context) {
    const { after } = context;
    const indicator = await indicatorCalled(context, after.indicatorId);
    if (indicator === null || after.kind === undefined) return {};
    if (indicator.organisationId !== null) return { indicatorId: { code: 'checks.consortiumOnly' } };
    const other = await indicatorCalled(context, after.otherIndicatorId);
    return checkProblems({ kind: after.kind, ...numbersOf(after) }, indicator, other);
  },
};
