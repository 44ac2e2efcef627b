import { HttpError } from 'react-admin';
import type { Measurement } from '@pilotage/shared';
import { describe, expect, it } from 'vitest';
import type { CellBody } from './cellBody.ts';
import { aCell } from './measurements.fixtures.ts';
import { Outbox } from './outbox.ts';
import type { UnsentCell } from './unsentCells.ts';

const address = { organisationId: 3, assignmentId: 11, periodId: 5 };
const figure = (value: number): CellBody => ({ availability: 'reported', value, comment: null });
const refusal = (status: number, body: object = {}) => new HttpError('no', status, body);

interface World {
  stored: Measurement | null;
  known: Measurement | null;
  line: 'up' | 'down' | 'answersLost';
  failure: HttpError | null;
  writes: (CellBody | null)[];
  keys: string[];
  isEnded: boolean;
  /** Resolves when the page shows what it knows. */
  painted: () => Promise<void>;
  kept: Map<string, UnsentCell>;
}

/** A server with one cell, a browser that keeps what is unsent, and a switch for the line between them. */
function situation(stored: Measurement | null = null) {
  const kept = new Map<string, UnsentCell>();
  const world: World = {
    stored,
    known: stored,
    line: 'up',
    failure: null,
    writes: [],
    keys: [],
    isEnded: false,
    painted: async () => undefined,
    kept,
  };
  let keys = 0;
  const parts = {
    send: async (base: Measurement | null, _: object, body: CellBody | null, key: string) => {
      if (world.line === 'down') throw refusal(0);
      if (world.failure) throw world.failure;
      const isRepeated = base === null && world.keys.includes(key);
      if (!isRepeated) {
        if (base === null ? world.stored !== null : world.stored?.version !== base.version)
          throw refusal(world.stored ? 409 : 404);
        world.keys.push(key);
        world.writes.push(body);
        world.stored = body && { ...(world.stored ?? aCell()), ...body, version: (world.stored?.version ?? 0) + 1 };
      }
      if (world.line === 'answersLost') throw refusal(0);
      return world.stored;
    },
    stored: async () => {
      if (world.line !== 'up') throw refusal(0);
      return world.stored;
    },
    known: () => world.known,
    learn: async (_: object, cell: Measurement | null) => {
      world.known = cell;
      await world.painted();
    },
    unsentCells: {
      read: () => [...kept.values()].sort((one, other) => one.order - other.order),
      has: (key: string) => kept.has(key),
      keep: (unsent: UnsentCell) => void kept.set(unsent.key, unsent),
      drop: (key: string) => void kept.delete(key),
    },
    newKey: () => `key${(keys += 1)}.${Math.random()}`,
    sessionEnded: () => {
      world.isEnded = true;
    },
    later: () => () => undefined,
  };
  return { world, open: () => new Outbox(parts) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the outbox of the figures table', () => {
  it('saves a figure at once and learns what was stored', async () => {
    const { world, open } = situation();
    const outbox = open();
    outbox.change(address, figure(7), null);
    expect(outbox.onItsWay(address).progress).toBe('saving');
    await settled();
    expect(outbox.onItsWay(address)).toEqual({ unsent: null, progress: 'saved' });
    expect([world.known?.value, world.kept.size]).toEqual([7, 0]);
  });

  it('keeps what cannot be sent over a reload, and sends it once in the order of typing', async () => {
    const { world, open } = situation();
    world.line = 'down';
    const outbox = open();
    outbox.change(address, figure(7), null);
    outbox.change({ ...address, assignmentId: 12 }, figure(9), null);
    await settled();
    expect([outbox.onItsWay(address).progress, outbox.unsentCount()]).toEqual(['waiting', 2]);
    const afterReload = open();
    expect(afterReload.onItsWay(address).unsent?.body).toEqual(figure(7));
    world.line = 'up';
    await afterReload.resume();
    expect(world.writes[0]).toEqual(figure(7));
    expect(world.kept.get([...world.kept.keys()][0] ?? '')?.body ?? null).not.toEqual(figure(7));
  });

  it('sends nothing twice when only the answer was lost', async () => {
    const made = situation();
    made.world.line = 'answersLost';
    const outbox = made.open();
    outbox.change(address, figure(7), null);
    await settled();
    made.world.line = 'up';
    await outbox.resume();
    expect([made.world.writes.length, outbox.onItsWay(address).progress]).toEqual([1, 'saved']);

    const changed = situation(aCell({ value: 7, version: 1 }));
    changed.world.line = 'answersLost';
    const other = changed.open();
    other.change(address, figure(8), changed.world.stored);
    await settled();
    changed.world.line = 'up';
    await other.resume();
    expect([changed.world.writes.length, other.onItsWay(address).progress, changed.world.known?.version]).toEqual([
      1,
      'saved',
      2,
    ]);
  });

  it('lets a later figure of the same cell follow the first one', async () => {
    const { world, open } = situation();
    const outbox = open();
    outbox.change(address, figure(7), null);
    outbox.change(address, figure(8), null);
    await settled();
    expect([world.writes.map((body) => body?.value), world.known?.value]).toEqual([[7, 8], 8]);
  });

  it('is in no conflict with itself: typing that began before an own change was stored goes on from it', async () => {
    const seen = aCell({ value: 7, version: 1 });
    const { world, open } = situation(seen);
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await settled();
    outbox.change(address, figure(9), seen);
    await settled();
    outbox.change(address, figure(10), seen);
    await settled();
    expect([world.stored?.value, world.stored?.version, outbox.onItsWay(address).progress]).toEqual([10, 4, 'saved']);
    outbox.undo();
    await settled();
    expect(world.stored?.value).toBe(9);
  });

  it('goes on from the own change only: what somebody else stored after it is a conflict', async () => {
    const seen = aCell({ value: 7, version: 1 });
    const { world, open } = situation(seen);
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await settled();
    world.stored = world.known = aCell({ value: 12, version: 3 });
    outbox.change(address, figure(9), seen);
    await settled();
    expect([world.stored.value, outbox.onItsWay(address).progress]).toEqual([12, 'conflict']);
  });

  it('shows what was sent until the page shows what is stored, and loses nothing that is entered in between', async () => {
    const seen = aCell({ value: 7, version: 1 });
    const { world, open } = situation(seen);
    let paint: () => void = () => undefined;
    world.painted = () => new Promise((resolve) => (paint = resolve));
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await settled();
    expect([world.stored?.value, outbox.onItsWay(address).unsent?.body]).toEqual([8, figure(8)]);
    outbox.change(address, figure(9), seen);
    paint();
    await settled();
    paint();
    await settled();
    expect([world.stored?.value, outbox.onItsWay(address)]).toEqual([9, { unsent: null, progress: 'saved' }]);
  });

  it('shows what somebody else stored meanwhile and overwrites it only when told to', async () => {
    const seen = aCell({ value: 7, version: 1 });
    const { world, open } = situation(aCell({ value: 12, version: 2 }));
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await settled();
    expect(outbox.onItsWay(address).progress).toBe('conflict');
    expect([outbox.onItsWay(address).unsent?.theirs?.cell?.value, world.writes]).toEqual([12, []]);
    outbox.keepOurs(address);
    await settled();
    expect([world.stored?.value, outbox.onItsWay(address).progress]).toEqual([8, 'saved']);
  });

  it('takes theirs without writing', async () => {
    const { world, open } = situation(aCell({ value: 12, version: 2 }));
    const outbox = open();
    outbox.change(address, figure(8), aCell({ value: 7, version: 1 }));
    await settled();
    await outbox.takeTheirs(address);
    expect([world.known?.value, world.writes, outbox.unsentCount()]).toEqual([12, [], 0]);
  });

  it('does not remove what somebody else changed', async () => {
    const { world, open } = situation(aCell({ value: 12, version: 2 }));
    const outbox = open();
    outbox.change(address, null, aCell({ value: 7, version: 1 }));
    await settled();
    expect([outbox.onItsWay(address).progress, world.stored?.value]).toEqual(['conflict', 12]);
  });

  it('names a refusal, goes on with the others, and tries again when asked', async () => {
    const { world, open } = situation();
    world.failure = refusal(422, { errors: { value: 'Too much.' } });
    const outbox = open();
    outbox.change(address, figure(7), null);
    await settled();
    expect([outbox.onItsWay(address).progress, outbox.onItsWay(address).unsent?.refusal]).toEqual(['refused', 'Too much.']);
    world.failure = null;
    outbox.again(address);
    await settled();
    expect(world.stored?.value).toBe(7);
  });

  it('keeps everything when the session has ended, and goes on after signing in', async () => {
    const { world, open } = situation();
    world.failure = refusal(401);
    const outbox = open();
    outbox.change(address, figure(7), null);
    await settled();
    expect([world.isEnded, outbox.onItsWay(address).progress, world.kept.size]).toEqual([true, 'waiting', 1]);
    world.failure = null;
    outbox.pause(false);
    await settled();
    expect(world.stored?.value).toBe(7);
  });

  it('sends nothing while paused, and nothing that was erased', async () => {
    const { world, open } = situation();
    const outbox = open();
    outbox.pause(true);
    outbox.change(address, figure(7), null);
    await settled();
    expect(world.writes).toEqual([]);
    world.kept.clear();
    outbox.pause(false);
    await settled();
    expect([world.writes, outbox.unsentCount()]).toEqual([[], 0]);
  });

  it('takes a change back by a second one', async () => {
    const stored = aCell({ value: 7, version: 1 });
    const { world, open } = situation(stored);
    const outbox = open();
    outbox.change(address, figure(8), stored);
    await settled();
    expect(outbox.undo()).toEqual(address);
    await settled();
    expect([world.writes.map((body) => body?.value), world.stored?.value, outbox.undo()]).toEqual([[8, 7], 7, null]);
  });

  it('takes back what was not sent yet without sending it', async () => {
    const stored = aCell({ value: 7, version: 1 });
    const { world, open } = situation(stored);
    const outbox = open();
    outbox.pause(true);
    outbox.change(address, figure(8), stored);
    outbox.undo();
    expect([outbox.unsentCount(), world.writes]).toEqual([0, []]);
  });
});
