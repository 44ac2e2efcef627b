import { expect, test } from 'vitest';
import { ClientDisconnected, createCheckpoint } from './clientDisconnected.ts';

test('a long operation ends at a checkpoint after the client has disconnected', async () => {
  let left = false;
  const step = createCheckpoint({ isDisconnected: () => left });
  await step();
  // A closed connection is an event, so it is noticed only when a step yields to the event loop.
  setImmediate(() => (left = true));
  const steps = async () => {
    for (let stepNumber = 1; stepNumber <= 100; stepNumber += 1) await step();
  };
  await expect(steps()).rejects.toThrow(ClientDisconnected);
});
