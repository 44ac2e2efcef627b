import { expect, test } from 'vitest';
import { createSingleFlight } from './createSingleFlight.ts';

test('runs concurrent calls with the same key once, and later calls or other keys again', async () => {
  let runs = 0;
  const once = createSingleFlight<number>();
  const work = async () => {
    runs += 1;
    return runs;
  };
  expect(await Promise.all([once('a', work), once('a', work), once('b', work)])).toEqual([1, 1, 2]);
  expect(await once('a', work)).toBe(3);
});

test('a rejection reaches all callers and does not block the next call', async () => {
  const once = createSingleFlight<string>();
  const refuse = () => Promise.reject(new Error('no'));
  const both = await Promise.allSettled([once('a', refuse), once('a', refuse)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await once('a', async () => 'yes')).toBe('yes');
});
