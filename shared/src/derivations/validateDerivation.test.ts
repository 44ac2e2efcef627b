import { describe, expect, test } from 'vitest';
import { type Derivation, derivationSchema } from './derivation.ts';
import { validateDerivation } from './validateDerivation.ts';

const rule: Derivation = {
  source: 'activities',
  measure: 'attendances',
  date: 'startsOn',
  owner: 'organisationId',
  filters: { kind: ['workshop', 'training'], state: ['held'] },
};
const count = { valueType: 'count', accumulation: 'incremental' } as const;
const fieldsOf = (...args: Parameters<typeof validateDerivation>) =>
  Object.entries(validateDerivation(...args)).map(([field, { code }]) => `${field} ${code}`);

describe('validateDerivation', () => {
  test('accepts what fits, and an indicator without a rule', () => {
    expect(fieldsOf({ ...count, derivation: rule })).toEqual([]);
    expect(fieldsOf({ valueType: 'ratio', accumulation: 'snapshot', derivation: null })).toEqual([]);
    expect(fieldsOf({ derivation: rule })).toEqual([]);
  });

  test('names the value and the accumulation that records do not give', () => {
    expect(fieldsOf({ ...count, valueType: 'amount', derivation: rule })).toEqual(['valueType indicators.derivedCount']);
    expect(fieldsOf({ ...count, accumulation: 'snapshot', derivation: rule })).toEqual([
      'accumulation indicators.derivedIncremental',
    ]);
  });

  test.each([
    [{ measure: 'enrolled' }, 'derivation.measure field.choice'],
    [{ date: 'receivedAt' }, 'derivation.date field.choice'],
    [{ owner: 'ownerOrganisationId' }, 'derivation.owner field.choice'],
    [{ filters: { kind: ['party'] } }, 'derivation.filters.kind field.choice'],
    [{ filters: { moduleId: [1] } }, 'derivation.filters.moduleId field.unknown'],
  ] as const)('of activities refuses %o', (part, problem) => {
    const changed = derivationSchema.parse({ ...rule, ...part });
    expect(fieldsOf({ ...count, derivation: changed })).toEqual([problem]);
  });

  test('an empty filter of another source means nothing and is accepted', () => {
    expect(fieldsOf({ ...count, derivation: { ...rule, filters: { moduleId: [] } } })).toEqual([]);
  });

  test('learners are added up, never counted as records', () => {
    const learners: Derivation = {
      source: 'enrolments',
      measure: 'rows',
      date: 'periodId',
      owner: 'organisationId',
      filters: {},
    };
    expect(fieldsOf({ ...count, derivation: learners })).toEqual(['derivation.measure field.choice']);
    expect(fieldsOf({ ...count, derivation: { ...learners, measure: 'certified' } })).toEqual([]);
  });
});
