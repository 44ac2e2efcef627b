import { expect, test } from 'vitest';
import { createTaskQueue } from './createTaskQueue.ts';

test('tasks run one after the other, and a failed one keeps none up', async () => {
  const log: string[] = [];
  const run = createTaskQueue();
  const task = (name: string) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (name === 'second') throw new Error('failed');
    return name;
  };
  const results = await Promise.allSettled([run(task('first')), run(task('second')), run(task('third'))]);
  expect(log).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
