import type { ResourceHooks } from '../http/records/hooks.ts';

/** Locks what a write of figures locks (the report, or else the period), so an exception never changes during a write. */
export const exceptionHooks: ResourceHooks<'exceptions'> = {
  async locks({ system }, { organisationId, periodId }) {
    if (organisationId === undefined || periodId === undefined) return [];
    const reports = await system.all('reports', { where: { organisationId, periodId }, fields: [] });
    return reports.length > 0 ? reports.map(({ id }) => ['reports', id] as const) : [['periods', periodId] as const];
  },
  async validate({ system, before, after }) {
    const [period] = after.periodId === undefined ? [] : await system.all('periods', { where: { id: after.periodId } });
    const isMoved = after.until !== undefined && after.until !== before?.until;
    return {
      ...(period?.state === 'planned' ? { periodId: { code: 'exceptions.planned' as const } } : {}),
      ...(isMoved && after.until !== undefined && after.until < system.now()
        ? { until: { code: 'exceptions.past' as const } }
        : {}),
    };
  },
};
