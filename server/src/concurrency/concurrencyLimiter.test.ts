import { expect, test } from 'vitest';
import { QueueFull, ConcurrencyLimiter } from './concurrencyLimiter.ts';

function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

test('runs at most maxRunning tasks at once, the others in order of arrival', async () => {
  const turns = new ConcurrencyLimiter({ maxRunning: 2, maxQueued: 10 });
  const { opened, open } = createGate();
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const createTask = (number: number) => async () => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    await opened;
    running -= 1;
  };
  const all = [1, 2, 3, 4, 5].map((number) => turns.run(createTask(number)));
  await Promise.resolve();
  expect(begun).toEqual([1, 2]);
  open();
  await Promise.all(all);
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

test('throws QueueFull for a full queue, and accepts tasks again later', async () => {
  const turns = new ConcurrencyLimiter({ maxRunning: 1, maxQueued: 1 });
  const { opened, open } = createGate();
  const served = [turns.run(() => opened), turns.run(() => opened)];
  await expect(turns.run(async () => 'never')).rejects.toBeInstanceOf(QueueFull);
  open();
  await Promise.all(served);
  expect(await turns.run(async () => 'served')).toBe('served');
});

test('a failed task frees its slot', async () => {
  const turns = new ConcurrencyLimiter({ maxRunning: 1, maxQueued: 5 });
  const failing = turns.run(() => Promise.reject(new Error('no')));
  const next = turns.run(async () => 'served');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('served');
});
