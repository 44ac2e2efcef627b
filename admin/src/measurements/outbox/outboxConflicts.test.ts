import { describe, expect, it } from 'vitest';
import { createMeasurement } from '../measurements.fixtures.ts';
import type { CellBody } from './cellBody.ts';
import { createOutboxFixture, refusal, waitUntilIdle } from './outbox.fixtures.ts';

const address = { organisationId: 3, assignmentId: 11, periodId: 5 };
const figure = (value: number): CellBody => ({ availability: 'reported', value, comment: null });
const seen = createMeasurement({ value: 7, version: 1 });
const remote = createMeasurement({ value: 12, version: 2 });

/** An own change of a cell that another user changed meanwhile; the page shows what was there before. */
async function createConflictFixture() {
  const { fixture, open } = createOutboxFixture(remote);
  fixture.cached = seen;
  const outbox = open();
  outbox.change(address, figure(8), seen);
  await waitUntilIdle();
  return { fixture, outbox };
}

describe('a cell that another user changed', () => {
  it('stays as it was on the page until the user decides', async () => {
    const { fixture, outbox } = await createConflictFixture();
    expect([outbox.syncStatus(address).progress, fixture.cached]).toEqual(['conflict', seen]);
  });

  it('is named as deleted where the other user deleted it', async () => {
    const { fixture, open } = createOutboxFixture(null);
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await waitUntilIdle();
    expect([outbox.syncStatus(address).progress, outbox.syncStatus(address).unsent?.theirs]).toEqual([
      'conflict',
      { cell: null },
    ]);
    outbox.overwriteRemote(address);
    await waitUntilIdle();
    expect(fixture.stored?.value).toBe(8);
  });

  it('keeps what was typed last where two own changes wait', async () => {
    const { fixture, open } = createOutboxFixture(remote);
    const outbox = open();
    outbox.change(address, figure(8), seen);
    outbox.change(address, figure(9), seen);
    await waitUntilIdle();
    expect([outbox.unsentCount(), outbox.syncStatus(address).progress]).toEqual([1, 'conflict']);
    expect(outbox.syncStatus(address).unsent).toMatchObject({ body: figure(9), theirs: { cell: remote } });
    outbox.overwriteRemote(address);
    await waitUntilIdle();
    expect([fixture.stored?.value, fixture.writes]).toEqual([9, [figure(9)]]);
  });

  it('is overwritten once, by what was typed last before the connection is back', async () => {
    const { fixture, outbox } = await createConflictFixture();
    outbox.pause(true);
    outbox.overwriteRemote(address);
    outbox.change(address, figure(9), seen);
    outbox.pause(false);
    await waitUntilIdle();
    expect([fixture.writes, outbox.unsentCount()]).toEqual([[figure(9)], 0]);
  });

  it('is no own write once it is accepted: typing that began before is a conflict again', async () => {
    const { fixture, outbox } = await createConflictFixture();
    await outbox.acceptRemote(address);
    outbox.change(address, figure(9), seen);
    await waitUntilIdle();
    expect([fixture.stored?.value, outbox.syncStatus(address).progress]).toEqual([12, 'conflict']);
  });

  it('is neither accepted nor overwritten where there is no conflict', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    await outbox.acceptRemote(address);
    outbox.overwriteRemote(address);
    outbox.pause(true);
    outbox.change(address, figure(8), seen);
    await outbox.acceptRemote(address);
    outbox.overwriteRemote(address);
    expect([outbox.syncStatus(address).progress, outbox.unsentCount(), fixture.cached]).toEqual(['waiting', 1, seen]);
  });

  it('is saved without a conflict by a user who has seen it', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await waitUntilIdle();
    const later = (fixture.stored = fixture.cached = createMeasurement({ value: 12, version: 3 }));
    outbox.change(address, figure(9), later);
    await waitUntilIdle();
    expect([fixture.stored.value, outbox.syncStatus(address).progress]).toEqual([9, 'saved']);
  });

  it('is told apart from own writes, each with the version that it replaced, also one whose answer was lost before a reload', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.connection = 'responsesLost';
    open().change(address, figure(8), null);
    await waitUntilIdle();
    fixture.connection = 'up';
    const outbox = open();
    await outbox.resume();
    outbox.change(address, figure(9), fixture.cached);
    await waitUntilIdle();
    outbox.change(address, null, fixture.cached);
    await waitUntilIdle();
    expect(fixture.ownWrites).toEqual([
      [null, 1],
      [1, 2],
      [2, null],
    ]);
    fixture.stored = remote;
    outbox.change(address, figure(10), null);
    await waitUntilIdle();
    expect([outbox.syncStatus(address).progress, fixture.ownWrites.length]).toEqual(['conflict', 3]);
  });

  it('is a conflict too where the own figure of before is typed again without having seen the other', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await waitUntilIdle();
    fixture.stored = fixture.cached = createMeasurement({ value: 12, version: 3 });
    outbox.change(address, figure(8), seen);
    await waitUntilIdle();
    expect([fixture.stored.value, outbox.syncStatus(address).progress]).toEqual([12, 'conflict']);
  });

  it('is a conflict for typing that began before it, also after a later own write', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    outbox.change(address, figure(8), seen);
    await waitUntilIdle();
    const later = (fixture.stored = fixture.cached = createMeasurement({ value: 12, version: 3 }));
    outbox.change(address, figure(9), later);
    await waitUntilIdle();
    outbox.change(address, figure(10), seen);
    await waitUntilIdle();
    expect([fixture.stored.value, outbox.syncStatus(address).progress]).toEqual([9, 'conflict']);
  });
});

describe('emptying a cell', () => {
  it('deletes the cell that the user saw', async () => {
    const { fixture, open } = createOutboxFixture(seen);
    const outbox = open();
    outbox.change(address, null, seen);
    await waitUntilIdle();
    expect([fixture.stored, fixture.cached, outbox.syncStatus(address).progress]).toEqual([null, null, 'saved']);
  });

  it('counts as saved where another user has deleted it already', async () => {
    const { fixture, open } = createOutboxFixture(null);
    fixture.cached = seen;
    const outbox = open();
    outbox.change(address, null, seen);
    await waitUntilIdle();
    expect([outbox.syncStatus(address).progress, fixture.cached, fixture.requests]).toEqual(['saved', null, []]);
  });

  it('deletes no cell of another user where the own first figure was never stored', async () => {
    const { fixture, open } = createOutboxFixture();
    fixture.connection = 'down';
    const outbox = open();
    outbox.change(address, figure(8), null);
    await waitUntilIdle();
    outbox.change(address, null, null);
    await waitUntilIdle();
    fixture.connection = 'up';
    fixture.failure = refusal(422);
    outbox.onEvent(() => {
      fixture.failure = null;
      fixture.stored = remote;
    });
    await outbox.resume();
    expect([fixture.stored, outbox.syncStatus(address).progress]).toEqual([remote, 'conflict']);
  });
});

describe('a refusal that is no conflict', () => {
  it.each([
    ['of a change', seen],
    ['of a first figure', null],
  ])('says why, although its status is that of a conflict: %s', async (_, stored) => {
    const { fixture, open } = createOutboxFixture(stored);
    fixture.failure = refusal(409, { message: 'The report is submitted.' });
    const outbox = open();
    outbox.change(address, figure(8), stored);
    await waitUntilIdle();
    const { progress, unsent } = outbox.syncStatus(address);
    expect([progress, unsent?.refusal, unsent?.body]).toEqual(['refused', 'The report is submitted.', figure(8)]);
  });
});
