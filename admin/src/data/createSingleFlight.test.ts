import { expect, test } from 'vitest';
import { createSingleFlight } from './createSingleFlight.ts';

test('runs concurrent calls with the same key once, and later calls or other keys again', async () => {
  let runs = 0;
  const runOnce = createSingleFlight<number>();
  const task = async () => {
    runs += 1;
    return runs;
  };
  expect(await Promise.all([runOnce('a', task), runOnce('a', task), runOnce('b', task)])).toEqual([1, 1, 2]);
  expect(await runOnce('a', task)).toBe(3);
});

test('a rejection reaches all callers and does not block the next call', async () => {
  const runOnce = createSingleFlight<string>();
  const refuse = () => Promise.reject(new Error('no'));
  const results = await Promise.allSettled([runOnce('a', refuse), runOnce('a', refuse)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await runOnce('a', async () => 'yes')).toBe('yes');
});
