import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantsFor } from '../../access/grantsFor.ts';
import { computePerUnit } from './computePerUnit.ts';
import { populationOf } from './populations.ts';
import { scalesOf } from './scalesOf.ts';
import { sizeOfTotal } from './sizeOfTotal.ts';

describe('populations', () => {
  test('are those of Eurostat on 1 January 2019', () => {
    expect(['AT', 'DE', 'HU', 'IT', 'PL', 'SK', 'SI'].map(populationOf)).toEqual([
      8_858_775, 83_019_213, 9_772_756, 60_359_546, 37_972_812, 5_450_421, 2_080_908,
    ]);
  });

  test.each(['XX', '', 'constructor', '__proto__', 'consortium', '7'])('a country without one has none, never 0: %s', (key) =>
    expect(populationOf(key)).toBeNull(),
  );
});

describe('computePerUnit', () => {
  test.each([
    [12, 8_858_775, 0.1355],
    [0, 8_858_775, 0],
    [1, 300_000, 0.3333],
    [2, 300_000, 0.6667],
    [0.5, 100_000_000_000, 0],
    [-3, 100_000, -3],
    [99_999_999_999.9999, 100_000, 99_999_999_999.9999],
  ])('%d by %d is %d for each 100 000', (value, size, quotient) => expect(computePerUnit(value, size)).toBe(quotient));

  test.each([
    [null, 100],
    [1, null],
    [1, 0],
    [1, -5],
    [1, Number.NaN],
    [1, 0.5],
  ])('has no quotient of %s by %s', (value, size) => expect(computePerUnit(value, size)).toBeNull());

  test('is rounded once: as near to the exact quotient as four decimals allow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 90_000_000 }), (value, size) => {
        const tenThousandths = BigInt(Math.round((computePerUnit(value, size) ?? Number.NaN) * 10_000));
        const error = 2n * (tenThousandths * BigInt(size) - BigInt(value) * 1_000_000_000n);
        expect(error <= BigInt(size) && error >= -BigInt(size)).toBe(true);
      }),
    );
  });
});

describe('sizeOfTotal', () => {
  const part = (key: string, hasValue: boolean, size: number | null) => ({ key, hasValue, size });
  test('adds up those alone that have a value', () =>
    expect(sizeOfTotal([part('AT', true, 5), part('DE', false, 80), part('SK', true, 2)])).toEqual({ size: 7, unknown: [] }));
  test('is not known where one in the total is not, and says whose', () =>
    expect(sizeOfTotal([part('AT', true, 5), part('XX', true, null)])).toEqual({ size: null, unknown: ['XX'] }));
  test('does not need the size of who is silent', () =>
    expect(sizeOfTotal([part('AT', true, 5), part('XX', false, null)])).toEqual({ size: 5, unknown: [] }));
  test('is not 0 where nobody has a value', () =>
    expect(sizeOfTotal([part('AT', false, 5)])).toEqual({ size: null, unknown: [] }));
});

describe('scalesOf', () => {
  test.each(['ratio', 'score'] as const)('a %s is divided by nothing', (valueType) =>
    expect(scalesOf({ valueType }, 'country', 'leadPartner')).toEqual(['value']),
  );
  test.each(['count', 'amount'] as const)('a %s has inhabitants in countries, and none in organisations', (valueType) => {
    expect(scalesOf({ valueType }, 'country', 'leadPartner')).toEqual(['value', 'population', 'budget']);
    expect(scalesOf({ valueType }, 'consortium', 'observer')).toEqual(['value', 'population']);
    expect(scalesOf({ valueType }, 'organisation', 'evaluator')).toEqual(['value', 'budget']);
    expect(scalesOf({ valueType }, 'organisation', 'partnerManager')).toEqual(['value']);
  });

  test('budgets are a scale for those alone who read the budget of every organisation', () => {
    const me = { id: 1, userId: 1 };
    const actors = [
      { ...me, role: 'partnerStaff', organisationId: 1 },
      { ...me, role: 'partnerManager', organisationId: 1 },
      { ...me, role: 'leadPartner', organisationId: 1 },
      { ...me, role: 'evaluator', organisationId: null },
      { ...me, role: 'observer', organisationId: null },
    ] as const;
    for (const actor of actors) {
      const readsAll = grantsFor(actor, 'organisations', 'read').some(
        ({ where, viaTable, except }) => !viaTable && Object.keys(where).length === 0 && !except.includes('budgetEur'),
      );
      expect([actor.role, scalesOf({ valueType: 'count' }, 'country', actor.role).includes('budget')]).toEqual([
        actor.role,
        readsAll,
      ]);
    }
  });
});
