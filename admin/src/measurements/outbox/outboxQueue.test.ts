import { describe, expect, it } from 'vitest';
import { createMeasurement } from '../measurements.fixtures.ts';
import type { CellBody } from './cellBody.ts';
import type { OutboxEvent } from './Outbox.ts';
import { createOutboxFixture, refusal, waitUntilIdle } from './outbox.fixtures.ts';

const address = { organisationId: 3, assignmentId: 11, periodId: 5 };
const neighbour = { ...address, assignmentId: 12 };
const figure = (value: number): CellBody => ({ availability: 'reported', value, comment: null });
const seen = createMeasurement({ value: 7, version: 1 });

describe('the queue of unsent changes', () => {
  it('continues the order of the edits after a reload', () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.pause(true);
    outbox.change(address, figure(7), null);
    outbox.change(neighbour, figure(8), null);
    const afterReload = open();
    afterReload.pause(true);
    afterReload.change({ ...address, assignmentId: 13 }, figure(9), null);
    expect([...fixture.unsentByKey.values()].map(({ order }) => order)).toEqual([1, 2, 3]);
  });

  it('sends each change once, however often sending is resumed meanwhile', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.change(address, figure(7), null);
    await Promise.all([outbox.resume(), outbox.resume()]);
    await waitUntilIdle();
    expect(fixture.requests.length).toBe(1);
  });

  it('sends only the last of several changes of a cell that were typed while nothing was sent', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.pause(true);
    for (const value of [7, 8, 9]) outbox.change(address, figure(value), null);
    outbox.pause(false);
    await waitUntilIdle();
    expect([fixture.writes, outbox.unsentCount()]).toEqual([[figure(9)], 0]);
  });

  it('keeps unsent parts and notes beside a figure that is typed after them', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    const parts = { Gender: { Women: 3 } };
    outbox.pause(true);
    outbox.change(address, { ...figure(7), parts, cause: 'rain' }, seen);
    outbox.change(address, figure(8), seen);
    outbox.pause(false);
    await waitUntilIdle();
    expect(fixture.stored).toMatchObject({ value: 8, parts, cause: 'rain' });
  });

  it('sends a note alone, and restores it when it is undone', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    outbox.change(address, { ...figure(7), cause: 'rain' }, seen);
    await waitUntilIdle();
    expect(fixture.stored?.cause).toBe('rain');
    outbox.undo();
    await waitUntilIdle();
    expect(fixture.stored?.cause).toBeNull();
  });

  it('sends nothing where what is stored is typed again', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    outbox.change(address, figure(7), seen);
    await waitUntilIdle();
    expect([fixture.requests, outbox.unsentCount()]).toEqual([[], 0]);
  });

  it('sends the others where another tab has sent one', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.pause(true);
    outbox.change(address, figure(7), null);
    outbox.change(neighbour, figure(8), null);
    fixture.unsentByKey.delete([...fixture.unsentByKey.keys()][0] ?? '');
    outbox.pause(false);
    await waitUntilIdle();
    expect([fixture.writes, outbox.syncStatus(address).progress]).toEqual([[figure(8)], 'idle']);
  });

  it('sends the others where one is refused', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.failure = refusal(422);
    const outbox = open();
    outbox.onEvent(() => {
      fixture.failure = null;
    });
    outbox.change(address, figure(7), null);
    outbox.change(neighbour, figure(8), null);
    await waitUntilIdle();
    const progress = [address, neighbour].map((each) => outbox.syncStatus(each).progress);
    expect([fixture.writes, progress]).toEqual([[figure(8)], ['refused', 'saved']]);
  });

  it('forgets a refused figure once another one is typed in its place', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.failure = refusal(422);
    const outbox = open();
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    fixture.failure = null;
    outbox.change(address, figure(8), null);
    await waitUntilIdle();
    expect([fixture.writes, outbox.unsentCount(), fixture.unsentByKey.size]).toEqual([[figure(8)], 0, 0]);
  });

  it('has nothing to send again where another tab has sent it', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    outbox.pause(true);
    outbox.change(neighbour, figure(8), null);
    outbox.retry(address);
    expect([outbox.syncStatus(address).progress, outbox.unsentCount(), fixture.unsentByKey.size]).toEqual(['idle', 1, 1]);
  });
});

describe('what the page is told', () => {
  it('is each change of a status, until it listens no longer', async () => {
    const { fixture, open } = createOutboxFixture();
    const outbox = open();
    const statuses: string[] = [];
    const stop = outbox.subscribe(() => statuses.push(`${outbox.syncStatus(address).progress} ${outbox.unsentCount()}`));
    outbox.change(address, figure(7), null);
    await waitUntilIdle();
    expect([statuses.includes('saving 1'), statuses.at(-1)]).toEqual([true, 'saved 0']);
    const { length } = statuses;
    stop();
    outbox.change(address, figure(8), fixture.stored);
    await waitUntilIdle();
    expect(statuses.length).toBe(length);
  });

  it('is never that a cell is saved while a later change of it waits', async () => {
    const { open } = createOutboxFixture();
    const outbox = open();
    const unsentWhenSaved: unknown[] = [];
    outbox.subscribe(() => {
      const { progress, unsent } = outbox.syncStatus(address);
      if (progress === 'saved') unsentWhenSaved.push(unsent);
    });
    outbox.change(address, figure(7), null);
    outbox.change(address, figure(8), null);
    await waitUntilIdle();
    expect(unsentWhenSaved).toEqual([null]);
  });

  it('is how many changes can be undone', async () => {
    const { open } = createOutboxFixture();
    const outbox = open();
    outbox.change(address, figure(7), null);
    outbox.change(neighbour, figure(8), null);
    expect(outbox.undoCount()).toBe(2);
    outbox.undo();
    expect(outbox.undoCount()).toBe(1);
    await waitUntilIdle();
  });

  const eventsOf = async (prepare: (fixture: ReturnType<typeof createOutboxFixture>['fixture']) => void) => {
    const { fixture, open } = createOutboxFixture(seen);
    prepare(fixture);
    const outbox = open();
    const events: OutboxEvent[] = [];
    outbox.onEvent((event) => events.push(event));
    outbox.change(address, figure(8), seen);
    await waitUntilIdle();
    return { events, fixture, refusal: outbox.syncStatus(address).unsent?.refusal };
  };

  it('is what became of a change', async () => {
    const saved = await eventsOf(() => undefined);
    expect(saved.events).toEqual([{ kind: 'saved', address, why: null }]);
    const changed = await eventsOf((fixture) => (fixture.stored = createMeasurement({ value: 12, version: 2 })));
    expect(changed.events).toEqual([{ kind: 'conflict', address, why: null }]);
    const refused = await eventsOf((fixture) => (fixture.failure = refusal(422, { errors: { value: 'Too much.' } })));
    expect(refused.events).toEqual([{ kind: 'refused', address, why: 'Too much.' }]);
  });

  it('is that a change waits for the connection, and not that the session is over', async () => {
    const { events, fixture } = await eventsOf((each) => (each.connection = 'down'));
    expect([events, fixture.isSessionExpired]).toEqual([[{ kind: 'waiting', address, why: null }], false]);
  });

  it.each([
    [500, 'r1', 'Broken. (r1)'],
    [501, 'r1', 'Broken. (r1)'],
    [500, undefined, 'Broken.'],
    [422, 'r1', 'Broken.'],
  ])('is the number of the request where the server failed: %i %s', async (status, requestId, text) => {
    const refused = await eventsOf((fixture) => (fixture.failure = refusal(status, { message: 'Broken.', requestId })));
    expect([refused.events[0]?.why, refused.refusal]).toEqual([text, text]);
  });
});
