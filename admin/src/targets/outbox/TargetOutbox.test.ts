import { beforeEach, describe, expect, test } from 'vitest';
import { HttpError } from 'react-admin';
import type { Assignment } from '@pilotage/shared';
import { createStorageFixture } from '../../data/browserStorage.fixtures.ts';
import { createAssignment } from '../../measurements/measurements.fixtures.ts';
import { emptyTarget, type TargetAddress, type TargetBody, targetContent } from './targetBody.ts';
import { TargetOutbox } from './TargetOutbox.ts';
import { createUnsentTargetStorage } from './unsentTarget.ts';

const waitUntilIdle = () => new Promise((resolve) => setTimeout(resolve, 5));
const addressOf = (organisationId: number): TargetAddress => ({ organisationId, indicatorId: 1, pilotId: null });

/** A server with the targets of one indicator, by organisation. */
function createServer(stored: readonly Assignment[] = []) {
  const rows = new Map(stored.map((each) => [each.organisationId, each]));
  const cached = new Map(rows);
  let created = 0;
  const outbox = new TargetOutbox({
    send: async (base, address, body: TargetBody | null) => {
      const present = rows.get(address.organisationId);
      if (base && present?.version !== base.version) throw new HttpError('changed', 409, {});
      if (body === null) rows.delete(address.organisationId);
      else if (base) rows.set(address.organisationId, { ...base, ...body, version: base.version + 1 });
      else rows.set(address.organisationId, createAssignment({ ...address, ...emptyTarget, ...body, id: 100 + (created += 1) }));
      return rows.get(address.organisationId) ?? null;
    },
    fetchStored: async ({ organisationId }) => rows.get(organisationId) ?? null,
    readCache: ({ organisationId }) => cached.get(organisationId) ?? null,
    updateCache: async ({ organisationId }, assignment) => {
      if (assignment) cached.set(organisationId, assignment);
      else cached.delete(organisationId);
    },
    storage: createUnsentTargetStorage(1),
    createKey: () => String(Math.random()),
    onSessionExpired: () => undefined,
    onOwnWrite: () => undefined,
    schedule: () => () => undefined,
  });
  return { outbox, rows };
}

beforeEach(() => void createStorageFixture());

describe('the outbox of targets', () => {
  test('several changes at once are undone together', async () => {
    const { outbox, rows } = createServer([
      createAssignment({ organisationId: 1, target: 3, milestones: [{ periodId: 5, value: 1 }] }),
    ]);
    outbox.changeAll([
      { address: addressOf(1), body: { target: 8 }, base: rows.get(1) ?? null },
      { address: addressOf(2), body: { target: 8 }, base: null },
    ]);
    await waitUntilIdle();
    expect([rows.get(1)?.target, rows.get(2)?.target, outbox.undoCount()]).toEqual([8, 8, 1]);
    expect(outbox.undo()).toEqual(addressOf(1));
    await waitUntilIdle();
    expect([rows.get(1)?.target, rows.get(1)?.milestones.length, rows.has(2), outbox.undoCount()]).toEqual([3, 1, false, 0]);
  });

  test('a deleted assignment comes back with all its levels', async () => {
    const stored = createAssignment({ organisationId: 1, baseline: 2, target: 9, fromPeriodId: 5 });
    const { outbox, rows } = createServer([stored]);
    outbox.change(addressOf(1), null, stored);
    await waitUntilIdle();
    expect(rows.size).toBe(0);
    outbox.undo();
    await waitUntilIdle();
    expect(rows.get(1)).toMatchObject({ baseline: 2, target: 9, fromPeriodId: 5 });
  });

  test('a target that is typed before a removal was sent is stored, and so is the undo of the removal', async () => {
    const stored = createAssignment({ organisationId: 1, baseline: 2, target: 9 });
    const { outbox, rows } = createServer([stored]);
    outbox.pause(true);
    outbox.change(addressOf(1), null, stored);
    outbox.change(addressOf(1), { target: 7 }, stored);
    outbox.pause(false);
    await waitUntilIdle();
    expect(rows.get(1)).toMatchObject({ baseline: null, target: 7 });
    outbox.pause(true);
    outbox.change(addressOf(1), null, rows.get(1) ?? null);
    outbox.undo();
    outbox.pause(false);
    await waitUntilIdle();
    expect(rows.get(1)).toMatchObject({ target: 7 });
  });

  test('what somebody else has created meanwhile is a conflict, not a second assignment', async () => {
    const { outbox, rows } = createServer();
    rows.set(1, createAssignment({ organisationId: 1, target: 4 }));
    outbox.change(addressOf(1), { target: 6 }, null);
    await waitUntilIdle();
    expect(outbox.syncStatus(addressOf(1)).progress).toBe('conflict');
    outbox.overwriteRemote(addressOf(1));
    await waitUntilIdle();
    expect([rows.get(1)?.target, rows.get(1)?.id]).toEqual([6, 11]);
  });

  test('bodies are compared and merged field by field', () => {
    const assignment = createAssignment({ target: 5, milestones: [{ periodId: 5, value: 1 }] });
    expect(targetContent.isStored(assignment, { milestones: [{ periodId: 5, value: 1 }] })).toBe(true);
    expect(targetContent.isStored(assignment, { target: null })).toBe(false);
    expect(targetContent.merge({ target: 5 }, { baseline: 1 })).toEqual({ target: 5, baseline: 1 });
    expect(targetContent.merge({ target: 5 }, null)).toBeNull();
    expect(targetContent.merge(null, { target: 5 })).toEqual({ ...emptyTarget, target: 5 });
  });
});
