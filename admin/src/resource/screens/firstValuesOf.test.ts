import { expect, test } from 'vitest';
import { firstValuesOf } from './firstValuesOf.ts';

test('a form begins with the values of the contract that are not empty, and with its own', () => {
  expect(firstValuesOf('pilots', { fields: [], defaults: { stage: 'design' } })).toEqual({ partnerIds: [], stage: 'design' });
  expect(firstValuesOf('memberships', { fields: [] })).toEqual({});
});
