import { expect, test } from 'vitest';
import { FairConcurrencyLimiter, ConcurrencyQuotaExceeded } from './fairConcurrencyLimiter.ts';
import { QueueFull } from './concurrencyLimiter.ts';

const wideLimit = { maxRunning: 100, maxQueued: 100 };

function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** A task that records its name and ends when it is released. */
function createRecorder() {
  const begun: string[] = [];
  const gates = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    const { opened, open } = createGate();
    gates.set(name, open);
    return opened;
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (name: string) => {
    gates.get(name)?.();
    await settled();
  };
  return { begun, work, end, settled };
}

test('schedules groups in rotation, and the members of each group in rotation', async () => {
  const turns = new FairConcurrencyLimiter({
    total: { maxRunning: 1, maxQueued: 100 },
    perGroup: wideLimit,
    perMember: wideLimit,
  });
  const { begun, work, end, settled } = createRecorder();
  const ask = (group: string, member: string, name: string) => turns.run({ group, member }, work(name));
  const all = [
    ...['a1', 'a2', 'a3', 'a4'].map((name) => ask('a', 'anna', name)),
    ask('a', 'axel', 'a5'),
    ask('b', 'bea', 'b1'),
    ask('c', 'carl', 'c1'),
  ];
  await settled();
  for (let index = 0; index < all.length; index += 1) await end(begun.at(-1) ?? '');
  await Promise.all(all);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a5', 'a3', 'a4']);
});

test('limits running tasks per group and member, and leaves the rest to others', async () => {
  const turns = new FairConcurrencyLimiter({
    total: { maxRunning: 4, maxQueued: 100 },
    perGroup: { maxRunning: 3, maxQueued: 100 },
    perMember: { maxRunning: 2, maxQueued: 100 },
  });
  const { begun, work, end, settled } = createRecorder();
  const ask = (group: string, member: string, name: string) => turns.run({ group, member }, work(name));
  const all = [
    ...['a1', 'a2', 'a3'].map((name) => ask('a', 'anna', name)),
    ...['a4', 'a5'].map((name) => ask('a', 'axel', name)),
    ...['b1', 'b2'].map((name) => ask('b', 'bea', name)),
  ];
  await settled();
  expect(begun).toEqual(['a1', 'a2', 'a4', 'b1']);
  for (const name of ['a1', 'b1', 'a2', 'a4', 'b2', 'a3', 'a5']) await end(name);
  await Promise.all(all);
  expect(begun.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'b2']);
});

test('an expensive task uses more capacity, and cheap tasks do not starve it', async () => {
  const turns = new FairConcurrencyLimiter({
    total: { maxRunning: 5, maxQueued: 100 },
    perGroup: wideLimit,
    perMember: wideLimit,
  });
  const { begun, work, end, settled } = createRecorder();
  const all = [
    turns.run({ group: 'a', member: 'a' }, work('cheap'), 1),
    turns.run({ group: 'b', member: 'b' }, work('dear'), 5),
    turns.run({ group: 'c', member: 'c' }, work('late'), 1),
  ];
  await settled();
  expect(begun).toEqual(['cheap']);
  await end('cheap');
  expect(begun).toEqual(['cheap', 'dear']);
  await end('dear');
  await end('late');
  await Promise.all(all);
  expect(begun).toEqual(['cheap', 'dear', 'late']);
});

test('refuses a subject with a full queue, but no other subject; failed tasks free their slots', async () => {
  const turns = new FairConcurrencyLimiter({
    total: { maxRunning: 1, maxQueued: 3 },
    perGroup: { maxRunning: 1, maxQueued: 2 },
    perMember: { maxRunning: 1, maxQueued: 1 },
  });
  const { opened, open } = createGate();
  const ask = (group: string, member: string) => turns.run({ group, member }, () => opened);
  const served = [ask('a', 'anna'), ask('a', 'anna')];
  await expect(ask('a', 'anna')).rejects.toBeInstanceOf(ConcurrencyQuotaExceeded);
  served.push(ask('a', 'axel'));
  await expect(ask('a', 'arno')).rejects.toBeInstanceOf(ConcurrencyQuotaExceeded);
  served.push(ask('b', 'bea'));
  await expect(ask('c', 'carl')).rejects.toBeInstanceOf(QueueFull);
  const failing = turns.run({ group: 'd', member: 'd' }, () => Promise.reject(new Error('no'))).catch(() => 'failed');
  expect(await failing).toBe('failed');
  open();
  await Promise.all(served);
  expect(await turns.run({ group: 'a', member: 'anna' }, async () => 'served')).toBe('served');
  await expect(turns.run({ group: 'a', member: 'anna' }, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turns.run({ group: 'a', member: 'anna' }, async () => 'served')).toBe('served');
});
