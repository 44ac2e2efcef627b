import type { Hooks } from '../http/hooks.ts';
import { Problem } from '../http/problem.ts';

export const reportHooks: Hooks<'reports'> = {
  async permit({ system, before }) {
    if (before === null) return;
    if (before.state === 'submitted' || before.state === 'approved') throw new Problem('reportSubmitted');
    const { state } = await system.get('periods', before.periodId);
    if (state === 'closed') throw new Problem('periodClosed');
  },
};
