import type { FieldProblems } from '@pilotage/shared';
import { takeAwayFrom } from '../contests/takeAwayApart.ts';
import type { Hooks } from '../http/hooks.ts';

export const organisationHooks: Hooks<'organisations'> = {
  async check({ system, before, after }) {
    if (before !== null || after.kind !== 'lead') return {};
    const problems: FieldProblems = {};
    if ((await system.count('organisations', { kind: 'lead' })) > 0) problems.kind = { code: 'organisations.leadThere' };
    return problems;
  },
  /** Jurors of a contest that parts by country are kept apart from the country that their organisation is in now. */
  async afterUpdate({ system, before, after }) {
    if (before.country === after.country) return;
    const members = await system.all('memberships', { where: { organisationId: after.id }, fields: ['userId'] });
    await takeAwayFrom(system, ...new Set(members.map(({ userId }) => userId)));
  },
};
