import { expect, test } from 'vitest';
import { classifyAsOf } from './classifyAsOf.ts';

const knownSince = '2018-03-24T09:00:00.000Z';

test.each([
  ['yesterday', 'malformed'],
  ['2018-02-30', 'malformed'],
  ['2018-03-24T09:00:00', 'malformed'],
  ['2018-03-23', 'tooEarly'],
  ['2018-03-24T08:59:59.999Z', 'tooEarly'],
  ['2018-03-24T09:59:59+01:00', 'tooEarly'],
  ['2018-03-24', 'future'],
  ['2199-01-01', 'future'],
] as const)('%s: %s', (asOf, problem) => {
  expect(classifyAsOf(asOf, knownSince, 'Europe/Vienna')).toBe(problem);
});

test('while nothing is kept, what is no future is named as it is', () => {
  expect(classifyAsOf('2018-03-23', null, 'UTC')).toBe('future');
});
