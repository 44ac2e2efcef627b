import { validateCheck } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';

const findIndicator = async ({ system }: HookContext, id: number | null | undefined) =>
  id === null || id === undefined ? null : ((await system.all('indicators', { where: { id } }))[0] ?? null);

const thresholdsOf = (check: Candidate<'checks'>) => ({
  minimum: check.minimum ?? null,
  maximum: check.maximum ?? null,
  factor: check.factor ?? null,
  difference: check.difference ?? null,
  otherIndicatorId: check.otherIndicatorId ?? null,
  share: check.share ?? null,
});

/** A check has exactly the thresholds of its kind and fits its indicator. */
export const checkHooks: ResourceHooks<'checks'> = {
  async locks(_, { indicatorId }) {
    return indicatorId === undefined ? [] : [['indicators', indicatorId]];
  },
  async validate(context) {
    const { after } = context;
    const indicator = await findIndicator(context, after.indicatorId);
    if (indicator === null || after.kind === undefined) return {};
    if (indicator.organisationId !== null) return { indicatorId: { code: 'checks.consortiumOnly' } };
    const other = await findIndicator(context, after.otherIndicatorId);
    return validateCheck({ kind: after.kind, ...thresholdsOf(after) }, indicator, other);
  },
};
