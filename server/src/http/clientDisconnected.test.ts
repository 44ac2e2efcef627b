import { expect, test } from 'vitest';
import { ClientDisconnected, createCheckpoint } from './clientDisconnected.ts';

test('what takes long hears between its steps that nobody waits any more, and ends', async () => {
  let left = false;
  const step = createCheckpoint({ isDisconnected: () => left });
  await step();
  // A connection that closes is an event: it is heard only where the steps let others have their turn.
  setImmediate(() => (left = true));
  const steps = async () => {
    for (let done = 1; done <= 100; done += 1) await step();
  };
  await expect(steps()).rejects.toThrow(ClientDisconnected);
});
