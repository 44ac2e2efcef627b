import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resourceNames } from '../resource/resourceNames.ts';
import { resourceOf } from '../resources.ts';
import { abilityOf } from './ability.ts';
import { actions } from './actions.ts';
import type { ResolvedGrant } from './grants.ts';
import { grantsFor } from './grantsFor.ts';
import { intersectGrants } from './intersectGrants.ts';
import {
  createViewedMembership,
  draftingOrganisationOf,
  needsOrganisation,
  viewableRoles,
  viewingMembershipOf,
} from './viewAs.ts';

const lead = { id: 5, userId: 7, role: 'leadPartner' as const, organisationId: 1 };
const viewedAs = (role: (typeof viewableRoles)[number]) =>
  createViewedMembership(lead, -1, { role, organisationId: needsOrganisation(role) ? 2 : null });

const fields = ['a', 'b', 'c'] as const;
const values = [null, 1, 2, 3] as const;
const where = fc.dictionary(fc.constantFrom(...fields), fc.oneof(fc.constantFrom(...values), fc.subarray([1, 2, 3])), {
  maxKeys: 3,
});
const grants = fc.array(fc.record({ where, except: fc.subarray([...fields]) }), { maxLength: 3 });
const row = fc.record({ a: fc.constantFrom(...values), b: fc.constantFrom(...values), c: fc.constantFrom(...values) });

type SampleRow = Readonly<Record<string, unknown>>;
const isMatching = (grant: ResolvedGrant, values: SampleRow): boolean =>
  Object.entries(grant.where).every(([field, value]) =>
    Array.isArray(value) ? value.some((each) => each === values[field]) : value === values[field],
  );
const fieldsOf = (list: readonly ResolvedGrant[], values: SampleRow): string[] | null => {
  const matching = list.filter((grant) => isMatching(grant, values));
  if (matching.length === 0) return null;
  return fields.filter((field) => matching.some((grant) => !grant.except.includes(field)));
};

test('what two lists of grants give together is the rows of both, and of each the fields of both', () => {
  let shown = 0;
  fc.assert(
    fc.property(grants, grants, row, (ones, others, values) => {
      const [own, other] = [fieldsOf(ones, values), fieldsOf(others, values)];
      const both = own && other && own.filter((field) => other.includes(field));
      if (both) shown += 1;
      expect(fieldsOf(intersectGrants(ones, others), values)).toEqual(both);
    }),
    { numRuns: 3000 },
  );
  expect(shown).toBeGreaterThan(100);
});

test('conditions on the same rows of another table are one; other pairs are refused, not guessed', () => {
  const via = (value: readonly string[], foreignKey = 'id') => ({
    where: {},
    except: [],
    viaTable: { localKey: 'reportId', table: 'reports' as const, foreignKey, column: 'state', value },
  });
  expect(intersectGrants([via(['submitted', 'approved'])], [via(['approved'])])[0]?.viaTable?.value).toEqual(['approved']);
  expect(intersectGrants([via(['submitted'])], [via(['approved'])])).toEqual([]);
  expect(() => intersectGrants([via(['a'], 'periodId')], [via(['b'], 'periodId')])).toThrow('cannot be joined');
});

test.each(viewableRoles)('as %s nothing is written, and what is read is granted to both', (role) => {
  const actor = viewedAs(role);
  for (const name of resourceNames) {
    for (const action of actions) {
      const granted = grantsFor(actor, name, action);
      if (!['read', 'compare', 'follow', 'derive'].includes(action)) expect([name, action, granted]).toEqual([name, action, []]);
      if (grantsFor(lead, name, action).length === 0) expect(granted).toEqual([]);
    }
    // The same list of ids is asked for by one side only: two conditions on it would need two rows.
    const links = Object.entries(resourceOf(name).fields).filter(([, schema]) => schema.type === 'array');
    for (const [field] of links)
      expect(grantsFor(lead, name, 'read').every((grant) => !Object.hasOwn(grant.where, field))).toBe(true);
    expect(abilityOf(actor, [name]).can('update', name)).toBe(false);
  }
});

test('nobody looks on within a look on, nor has drafts of an own organisation there', () => {
  expect(viewingMembershipOf(lead)).toBe(lead);
  expect(viewingMembershipOf(viewedAs('partnerStaff'))).toBeNull();
  expect(viewingMembershipOf(null)).toBeNull();
  expect(viewingMembershipOf({ ...lead, role: 'partnerManager' })).toBeNull();
  expect([draftingOrganisationOf(lead), draftingOrganisationOf(viewedAs('partnerStaff'))]).toEqual([1, null]);
  expect(() => createViewedMembership(lead, -1, { role: 'partnerStaff', organisationId: null })).toThrow(TypeError);
  expect(() => createViewedMembership(lead, -1, { role: 'juror', organisationId: 2 })).toThrow(TypeError);
});
