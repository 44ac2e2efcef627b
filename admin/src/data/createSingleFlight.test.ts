import { expect, test } from 'vitest';
import { createSingleFlight } from './createSingleFlight.ts';

test('what is asked for twice at once is done once; later, and under another name, it is done again', async () => {
  let runs = 0;
  const once = createSingleFlight<number>();
  const work = async () => {
    runs += 1;
    return runs;
  };
  expect(await Promise.all([once('a', work), once('a', work), once('b', work)])).toEqual([1, 1, 2]);
  expect(await once('a', work)).toBe(3);
});

test('a refusal is told to both, and does not block the next try', async () => {
  const once = createSingleFlight<string>();
  const refuse = () => Promise.reject(new Error('no'));
  const both = await Promise.allSettled([once('a', refuse), once('a', refuse)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await once('a', async () => 'yes')).toBe('yes');
});
