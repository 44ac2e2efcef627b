import type { ResourceHooks } from '../http/records/hooks.ts';
import { assertPeriodWritable } from '../periods/assertPeriodWritable.ts';
import { assertReportWritable } from './assertReportWritable.ts';

export const reportHooks: ResourceHooks<'reports'> = {
  async locks(_, { id }) {
    return id === undefined ? [] : [['reports', id] as const];
  },
  async assertAllowed({ system, before }) {
    if (before === null) return;
    assertReportWritable(before);
    await assertPeriodWritable(system, before);
  },
};
