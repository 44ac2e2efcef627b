import { describe, expect, it } from 'vitest';
import type { CellBody } from './cellBody.ts';
import { createMeasurement } from '../measurements.fixtures.ts';
import { refusal, waitUntilIdle, createOutboxFixture } from './outbox.fixtures.ts';

const address = { organisationId: 3, assignmentId: 11, periodId: 5 };
const figure = (value: number): CellBody => ({ availability: 'reported', value, comment: null });

describe('the outbox of the figures table', () => {
  it('saves a figure at once and shows the stored cell', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.change(address, figure(7), null);
    expect(outbox.syncStatus(address).progress).toBe('saving');
    await waitUntilIdle();
    expect(outbox.syncStatus(address)).toEqual({ unsent: null, progress: 'saved' });
    expect([fixture.cached?.value, fixture.unsentByKey.size]).toEqual([7, 0]);
  });

  it('keeps unsent changes over a reload and sends each once, in the order of the edits', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.connection = 'down';
    const outbox = open();
    outbox.change(address, figure(7), null);
    outbox.change({ ...address, assignmentId: 12 }, figure(9), null);
    await waitUntilIdle();
    expect([outbox.syncStatus(address).progress, outbox.unsentCount()]).toEqual(['waiting', 2]);
    const afterReload = open();
    expect(afterReload.syncStatus(address).unsent?.body).toEqual(figure(7));
    fixture.connection = 'up';
    await afterReload.resume();
    expect(fixture.writes[0]).toEqual(figure(7));
    expect(fixture.unsentByKey.get([...fixture.unsentByKey.keys()][0] ?? '')?.body ?? null).not.toEqual(figure(7));
  });

  it('sends nothing twice when only the response was lost', async () => {
    const created = createOutboxFixture();
    created.fixture.connection = 'responsesLost';
    const outbox = created.open();
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    created.fixture.connection = 'up';
    await outbox.resume();
    expect([created.fixture.writes.length, outbox.syncStatus(address).progress]).toEqual([1, 'saved']);

    const changed = createOutboxFixture(createMeasurement({ value: 7, version: 1 }));
    changed.fixture.connection = 'responsesLost';
    const other = changed.open();
    other.change(address, figure(8), changed.fixture.stored);
    await waitUntilIdle();
    changed.fixture.connection = 'up';
    await other.resume();
    expect([changed.fixture.writes.length, other.syncStatus(address).progress, changed.fixture.cached?.version]).toEqual([
      1,
      'saved',
      2,
    ]);
  });

  it('sends a second change of the same cell after the first one', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.change(address, figure(7), null);
    outbox.change(address, figure(8), null);
    await waitUntilIdle();
    expect([fixture.writes.map((body) => body?.value), fixture.cached?.value]).toEqual([[7, 8], 8]);
  });

  it('finds no conflict when typing began before an own write was stored', async () => {
    const baseCell = createMeasurement({ value: 7, version: 1 });
    const { fixture, open } = createOutboxFixture(baseCell);
    const outbox = open();
    outbox.change(address, figure(8), baseCell);
    await waitUntilIdle();
    outbox.change(address, figure(9), baseCell);
    await waitUntilIdle();
    outbox.change(address, figure(10), baseCell);
    await waitUntilIdle();
    expect([fixture.stored?.value, fixture.stored?.version, outbox.syncStatus(address).progress]).toEqual([10, 4, 'saved']);
    outbox.undo();
    await waitUntilIdle();
    expect(fixture.stored?.value).toBe(9);
  });

  it('finds a conflict when another user stored the cell after the own write', async () => {
    const baseCell = createMeasurement({ value: 7, version: 1 });
    const { fixture, open } = createOutboxFixture(baseCell);
    const outbox = open();
    outbox.change(address, figure(8), baseCell);
    await waitUntilIdle();
    fixture.stored = fixture.cached = createMeasurement({ value: 12, version: 3 });
    outbox.change(address, figure(9), baseCell);
    await waitUntilIdle();
    expect([fixture.stored.value, outbox.syncStatus(address).progress]).toEqual([12, 'conflict']);
  });

  it('shows the unsent change until the page shows the stored cell, and keeps edits made in between', async () => {
    const baseCell = createMeasurement({ value: 7, version: 1 });
    const { fixture, open } = createOutboxFixture(baseCell);
    let paint: () => void = () => undefined;
    fixture.waitForRender = () => new Promise((resolve) => (paint = resolve));
    const outbox = open();
    outbox.change(address, figure(8), baseCell);
    await waitUntilIdle();
    expect([fixture.stored?.value, outbox.syncStatus(address).unsent?.body]).toEqual([8, figure(8)]);
    outbox.change(address, figure(9), baseCell);
    paint();
    await waitUntilIdle();
    paint();
    await waitUntilIdle();
    expect([fixture.stored?.value, outbox.syncStatus(address)]).toEqual([9, { unsent: null, progress: 'saved' }]);
  });

  it('shows the cell of another user and overwrites it only on request', async () => {
    const baseCell = createMeasurement({ value: 7, version: 1 });
    const { fixture, open } = createOutboxFixture(createMeasurement({ value: 12, version: 2 }));
    const outbox = open();
    outbox.change(address, figure(8), baseCell);
    await waitUntilIdle();
    expect(outbox.syncStatus(address).progress).toBe('conflict');
    expect([outbox.syncStatus(address).unsent?.theirs?.cell?.value, fixture.writes]).toEqual([12, []]);
    outbox.overwriteRemote(address);
    await waitUntilIdle();
    expect([fixture.stored?.value, outbox.syncStatus(address).progress]).toEqual([8, 'saved']);
  });

  it('accepts the cell of another user without a write', async () => {
    const { fixture, open } = createOutboxFixture(createMeasurement({ value: 12, version: 2 }));
    const outbox = open();
    outbox.change(address, figure(8), createMeasurement({ value: 7, version: 1 }));
    await waitUntilIdle();
    await outbox.acceptRemote(address);
    expect([fixture.cached?.value, fixture.writes, outbox.unsentCount()]).toEqual([12, [], 0]);
  });

  it('does not delete a cell that another user changed', async () => {
    const { fixture, open } = createOutboxFixture(createMeasurement({ value: 12, version: 2 }));
    const outbox = open();
    outbox.change(address, null, createMeasurement({ value: 7, version: 1 }));
    await waitUntilIdle();
    expect([outbox.syncStatus(address).progress, fixture.stored?.value]).toEqual(['conflict', 12]);
  });

  it('neither deletes nor changes a cell that another user created in its place', async () => {
    for (const body of [null, figure(8)]) {
      const { fixture, open } = createOutboxFixture(createMeasurement({ id: 102, value: 12, version: 1 }));
      const outbox = open();
      outbox.change(address, body, createMeasurement({ id: 101, value: 7, version: 1 }));
      await waitUntilIdle();
      expect([outbox.syncStatus(address).progress, fixture.stored?.id, fixture.writes]).toEqual(['conflict', 102, []]);
      expect(outbox.syncStatus(address).unsent?.theirs?.cell?.id).toBe(102);
      if (body === null) expect(fixture.requests).toEqual([]);
    }
  });

  it('retries after the delay that the server states, and sends nothing before', async () => {
    for (const status of [429, 503]) {
      const { fixture, open } = createOutboxFixture();
      fixture.failure = refusal(status, { retryAfter: 7 });
      const outbox = open();
      outbox.change(address, figure(7), null);
      await waitUntilIdle();
      expect([outbox.syncStatus(address).progress, outbox.syncStatus(address).unsent?.refusal]).toEqual(['waiting', null]);
      fixture.failure = null;
      outbox.change({ ...address, assignmentId: 12 }, figure(9), null);
      await outbox.resume();
      expect([fixture.requests.length, fixture.scheduled?.delay]).toEqual([1, 7000]);
      fixture.scheduled?.task();
      await waitUntilIdle();
      expect([fixture.writes[0], outbox.syncStatus(address).progress]).toEqual([figure(7), 'saved']);
    }
  });

  it('retries with a growing delay where the server states none', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.failure = refusal(429);
    const outbox = open();
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    const delays = [fixture.scheduled?.delay];
    fixture.scheduled?.task();
    await waitUntilIdle();
    delays.push(fixture.scheduled?.delay);
    expect([delays, outbox.syncStatus(address).progress]).toEqual([[1000, 2000], 'waiting']);
    fixture.failure = null;
    fixture.scheduled?.task();
    await waitUntilIdle();
    expect(fixture.stored?.value).toBe(7);
  });

  it('sends other content with another key: after a refusal, and where only the response was lost', async () => {
    const refused = createOutboxFixture();
    refused.fixture.failure = refusal(422);
    const outbox = refused.open();
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    refused.fixture.failure = null;
    outbox.change(address, figure(8), null);
    await waitUntilIdle();

    const lost = createOutboxFixture();
    lost.fixture.connection = 'responsesLost';
    const other = lost.open();
    other.change(address, figure(7), null);
    await waitUntilIdle();
    other.change(address, figure(8), null);
    await waitUntilIdle();
    lost.fixture.connection = 'up';
    await other.resume();
    expect([lost.fixture.writes, other.syncStatus(address).progress]).toEqual([[figure(7), figure(8)], 'saved']);

    // A write without a response counts as refused when it is retried, and must be typed again.
    const lostAndRefused = createOutboxFixture();
    lostAndRefused.fixture.connection = 'responsesLost';
    const third = lostAndRefused.open();
    third.change(address, figure(7), null);
    await waitUntilIdle();
    lostAndRefused.fixture.connection = 'up';
    lostAndRefused.fixture.failure = refusal(500);
    await third.resume();
    lostAndRefused.fixture.failure = null;
    third.change(address, figure(8), null);
    await waitUntilIdle();
    expect([third.syncStatus(address).progress, third.syncStatus(address).unsent?.theirs?.cell?.value]).toEqual(['conflict', 7]);

    for (const { requests } of [refused.fixture, lost.fixture, lostAndRefused.fixture]) {
      const words = (key: string) => new Set(requests.filter((each) => each.key === key).map(({ body }) => JSON.stringify(body)));
      expect(requests.map(({ key }) => words(key).size)).toEqual(requests.map(() => 1));
    }
    expect([refused.fixture.requests.length, refused.fixture.stored?.value]).toEqual([2, 8]);
  });

  it('shows a refusal, continues with the others, and retries on request', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.failure = refusal(422, { errors: { value: 'Too much.' } });
    const outbox = open();
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    expect([outbox.syncStatus(address).progress, outbox.syncStatus(address).unsent?.refusal]).toEqual(['refused', 'Too much.']);
    fixture.failure = null;
    outbox.retry(address);
    await waitUntilIdle();
    expect(fixture.stored?.value).toBe(7);
  });

  it('keeps all changes when the session expires, and continues after sign-in', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.failure = refusal(401);
    const outbox = open();
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    expect([fixture.isSessionExpired, outbox.syncStatus(address).progress, fixture.unsentByKey.size]).toEqual([
      true,
      'waiting',
      1,
    ]);
    fixture.failure = null;
    outbox.pause(false);
    await waitUntilIdle();
    expect(fixture.stored?.value).toBe(7);
  });

  it('sends nothing while paused, and nothing that was deleted from storage', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.pause(true);
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    expect(fixture.writes).toEqual([]);
    fixture.unsentByKey.clear();
    outbox.pause(false);
    await waitUntilIdle();
    expect([fixture.writes, outbox.unsentCount()]).toEqual([[], 0]);
  });

  it('undoes a change by a second one', async () => {
    const stored = createMeasurement({ value: 7, version: 1 });
    const { fixture, open } = createOutboxFixture(stored);
    const outbox = open();
    outbox.change(address, figure(8), stored);
    await waitUntilIdle();
    expect(outbox.undo()).toEqual(address);
    await waitUntilIdle();
    expect([fixture.writes.map((body) => body?.value), fixture.stored?.value, outbox.undo()]).toEqual([[8, 7], 7, null]);
  });

  it('undoes an unsent change without sending it', async () => {
    const stored = createMeasurement({ value: 7, version: 1 });
    const { fixture, open } = createOutboxFixture(stored);
    const outbox = open();
    outbox.pause(true);
    outbox.change(address, figure(8), stored);
    outbox.undo();
    expect([outbox.unsentCount(), fixture.writes]).toEqual([0, []]);
  });
});
