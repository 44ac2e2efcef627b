import { validateCountryChange, type FieldProblems, updateFormerCountries } from '@pilotage/shared';
import { removeAnnotations } from '../annotations/removeAnnotations.ts';
import { revokeConflictedAssignmentsOfUsers } from '../jury/revokeConflictedAssignments.ts';
import type { ResourceHooks } from '../http/records/hooks.ts';

export const organisationHooks: ResourceHooks<'organisations'> = {
  /**
   * New organisations are created one at a time, so that no name comes twice and one alone leads. Closed periods decide from which
   * day a country may apply: the locks of the open periods prevent closing one meanwhile.
   */
  async locks({ system }, { id }) {
    if (id === undefined) return [['consortium', 1]];
    const open = await system.all('periods', { where: { state: 'open' }, fields: [] });
    return open.map((period) => ['periods', period.id] as const);
  },
  locksForMany: () => [{ resource: 'consortium', where: { id: 1 } }],
  async computeFields({ before, after: { country, countrySince } }) {
    if (before === null || country === undefined || countrySince === undefined) return {};
    if (country === before.country && countrySince === before.countrySince) return {};
    return { formerCountries: updateFormerCountries(before, { country, countrySince }) };
  },
  async validate({ system, before, after }) {
    const { country, countrySince } = after;
    if (before !== null && country !== undefined && countrySince !== undefined) {
      const periods = await system.all('periods', { fields: ['number', 'endsOn', 'state'] });
      return validateCountryChange(before, { country, countrySince }, periods);
    }
    if (before !== null || after.kind !== 'lead') return {};
    const problems: FieldProblems = {};
    if ((await system.count('organisations', { kind: 'lead' })) > 0) problems.kind = { code: 'organisations.leadThere' };
    return problems;
  },
  /** Annotations about it go with it: a refusal would tell of somebody's draft. */
  async beforeRemove({ store, before: { id } }) {
    await removeAnnotations(store, { organisationId: id });
  },
  /** In contests whose conflict scope is the country, a juror has a conflict with the organisation's current country. */
  async afterUpdate({ system, before, after }) {
    if (before.country === after.country) return;
    const members = await system.all('memberships', { where: { organisationId: after.id }, fields: ['userId'] });
    await revokeConflictedAssignmentsOfUsers(system, ...new Set(members.map(({ userId }) => userId)));
  },
};
