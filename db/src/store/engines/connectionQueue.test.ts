import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatabaseError } from './databaseError.ts';
import { ConnectionQueue } from './connectionQueue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends when `end` is called. */
function createDeferredWork() {
  const ends: (() => void)[] = [];
  const work = new Promise<void>((resolve) => void ends.push(resolve));
  return { work: () => work, end: () => ends[0]?.() };
}

test('runs work sequentially, in order', async () => {
  const queue = new ConnectionQueue(1_000);
  const order: string[] = [];
  const first = createDeferredWork();
  const all = [
    queue.run(async () => {
      order.push('first begins');
      await first.work();
      order.push('first ends');
    }),
    queue.run(async () => void order.push('second')),
    queue.run(async () => void order.push('third')),
  ];
  expect(queue.isFree).toBe(false);
  first.end();
  await Promise.all(all);
  expect(order).toEqual(['first begins', 'first ends', 'second', 'third']);
  expect(queue.isFree).toBe(true);
});

test('rejects only work that has waited too long', async () => {
  const queue = new ConnectionQueue(1_000);
  const [first, second] = [createDeferredWork(), createDeferredWork()];
  const running = queue.run(first.work);
  const served = queue.run(second.work);
  await vi.advanceTimersByTimeAsync(900);
  const late = queue.run(async () => 'served late');
  first.end();
  await running;
  // The second work is running: the timeout for its waiting is over, and must not affect the third.
  await vi.advanceTimersByTimeAsync(600);
  second.end();
  await served;
  expect(await late).toBe('served late');

  const blocking = createDeferredWork();
  const busy = queue.run(blocking.work);
  const refused = queue.run(async () => 'never');
  const refusal = refused.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(1_001);
  expect(await refusal).toBeInstanceOf(DatabaseError);
  blocking.end();
  await busy;
  expect(queue.isFree).toBe(true);
});

test('continues after failed work', async () => {
  const queue = new ConnectionQueue(1_000);
  await expect(queue.run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await queue.run(async () => 'next')).toBe('next');
});
