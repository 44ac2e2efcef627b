import type { Hooks } from '../http/hooks.ts';
import { assertPeriodWritable } from '../periods/periodLock.ts';
import { assertReportWritable } from './reportLock.ts';

export const reportHooks: Hooks<'reports'> = {
  async guards(_, { id }) {
    return id === undefined ? [] : [['reports', id] as const];
  },
  async permit({ system, before }) {
    if (before === null) return;
    assertReportWritable(before);
    await assertPeriodWritable(system, before);
  },
};
