import type { FieldProblems } from '@pilotage/shared';
import type { Hooks } from '../http/hooks.ts';

export const organisationHooks: Hooks<'organisations'> = {
  async check({ system, before, after }) {
    if (before !== null || after.kind !== 'lead') return {};
    const problems: FieldProblems = {};
    if ((await system.count('organisations', { kind: 'lead' })) > 0) problems.kind = { code: 'organisations.leadThere' };
    return problems;
  },
};
