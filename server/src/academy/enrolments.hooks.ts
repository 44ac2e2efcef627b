import { type Enrolment, type FieldProblems, validateEnrolment } from '@pilotage/shared';
import type { Candidate, HookContext, ResourceHooks } from '../http/records/hooks.ts';
import { assertLoadedPeriodWritable } from '../periods/assertPeriodWritable.ts';

async function loadOtherFigures({ system }: HookContext, { organisationId, moduleId, periodId }: Pick<Enrolment, OwnerField>) {
  const figures = await system.all('enrolments', { where: { organisationId, moduleId } });
  return figures.filter((each) => each.periodId !== periodId);
}

type OwnerField = 'organisationId' | 'moduleId' | 'periodId';

async function validate(
  context: HookContext & { before: Enrolment | null; after: Candidate<'enrolments'> },
): Promise<FieldProblems> {
  const { before, after, system, rowCache } = context;
  const { organisationId, moduleId, periodId } = after;
  if (organisationId === undefined || moduleId === undefined || periodId === undefined) return {};
  const [module] = await system.all('modules', { where: { id: moduleId } });
  if (!module) return {};
  const { enrolled = null, active = null, completed = null, certified = null, parts = {} } = after;
  return validateEnrolment(
    { periodId, enrolled, active, completed, certified, parts },
    {
      module,
      periods: await rowCache.getPeriods(),
      others: await loadOtherFigures(context, { organisationId, moduleId, periodId }),
      stored: before,
    },
  );
}

/** Figures are writable while the period is open for the organisation. They belong to no report (decision 44). */
export const enrolmentHooks: ResourceHooks<'enrolments'> = {
  // The lock of the organisation makes its running totals hold for concurrent writes, that of the period excludes its closing.
  async locks(_, { organisationId, periodId }) {
    if (organisationId === undefined || periodId === undefined) return [];
    return [
      ['organisations', organisationId],
      ['periods', periodId],
    ];
  },
  async assertAllowed({ system, rowCache, after: { organisationId, periodId } }) {
    if (organisationId === undefined || periodId === undefined) return;
    const period = (await rowCache.getPeriods()).find(({ id }) => id === periodId);
    await assertLoadedPeriodWritable(system, period, organisationId);
  },
  validate,
};
