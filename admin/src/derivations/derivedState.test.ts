import { describe, expect, test } from 'vitest';
import { createDerivation } from './createDerivation.ts';
import { findDerivedState } from './derivedState.ts';

const gives = (value: number | null) => ({ value, rows: 3, withoutNumber: 0 });

describe('findDerivedState', () => {
  test.each([
    [null, 14, 'open'],
    [null, 0, 'open'],
    [null, null, 'noNumber'],
    [{ availability: 'reported', value: 14 }, 14, 'same'],
    [{ availability: 'reported', value: 0 }, 0, 'same'],
    [{ availability: 'reported', value: 12 }, 14, 'differs'],
    [{ availability: 'withheld', value: null }, 14, 'differs'],
    [{ availability: 'reported', value: 12 }, null, 'noNumber'],
  ] as const)('of %o where the records give %s is %s', (cell, value, state) =>
    expect(findDerivedState(cell, gives(value))).toBe(state),
  );
});

test('a new rule of activities counts those that were held; learners are added up', () => {
  expect(createDerivation('activities')).toMatchObject({ measure: 'rows', date: 'startsOn', filters: { state: ['held'] } });
  expect(createDerivation('enrolments')).toMatchObject({ measure: 'enrolled', date: 'periodId', filters: {} });
});
