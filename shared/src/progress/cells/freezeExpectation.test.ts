import { expect, test } from 'vitest';
import { freezeExpectation } from './freezeExpectation.ts';

/** domain.md, "Expected set": from <= period <= until, and the pilot starts before the period ends. */

const period = { number: 3, endsOn: '2019-01-31' };
const always = { period, fromPeriod: null, untilPeriod: null, pilotStartsOn: undefined };
const expected = { expected: true, reason: null };

test.each([
  ['no limits and no pilot', {}, expected],
  ['from this period', { fromPeriod: { number: 3 } }, expected],
  ['until this period', { untilPeriod: { number: 3 } }, expected],
  ['from a later one', { fromPeriod: { number: 4 } }, { expected: false, reason: 'joinedLater' }],
  ['until an earlier one', { untilPeriod: { number: 2 } }, { expected: false, reason: 'leftEarlier' }],
  ['a pilot without a date counts as started', { pilotStartsOn: null }, expected],
  ['a pilot that starts within the period', { pilotStartsOn: '2019-01-30' }, expected],
  ['a pilot that starts on its last day', { pilotStartsOn: '2019-01-31' }, expected],
  ['a pilot that starts the day after', { pilotStartsOn: '2019-02-01' }, { expected: false, reason: 'pilotNotStarted' }],
  ['several reasons', { fromPeriod: { number: 4 }, pilotStartsOn: '2030-01-01' }, { expected: false, reason: 'joinedLater' }],
])('%s', (_, overrides, result) => expect(freezeExpectation({ ...always, ...overrides })).toEqual(result));
