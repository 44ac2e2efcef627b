import { describe, expect, it } from 'vitest';
import type { CheckResult } from '@pilotage/shared';
import type { UnsentCell } from '../outbox/unsentCellStorage.ts';
import { createFigureRowFixture, createMeasurement } from '../measurements.fixtures.ts';
import type { CellDraft } from './useCellDraft.ts';
import { findCellStatus } from './findCellStatus.ts';

type CellStatusSource = Parameters<typeof findCellStatus>[1];

const idleCell: CellStatusSource = {
  hasFailedCommit: false,
  validation: { kind: 'entry', content: { kind: 'nothing' }, warning: null },
  progress: 'idle',
  unsent: null,
};
const unsent: UnsentCell = {
  key: 'one',
  order: 1,
  address: { organisationId: 3, assignmentId: 11, periodId: 5 },
  base: null,
  body: null,
  isAttempted: true,
  refusal: 'Too many.',
  theirs: { cell: null },
};
const lock = { reason: 'noRight', since: null } as const;
const finding: CheckResult = {
  checkId: 1,
  kind: 'jump',
  severity: 'warning',
  assignmentId: 11,
  settled: false,
  comparedWith: [],
  against: 4,
};

const statusOf = (cell: Partial<CellStatusSource>, row = {}, isOverdue = false) =>
  findCellStatus(createFigureRowFixture(row), { ...idleCell, ...cell }, isOverdue);

describe('the state of a cell', () => {
  it('is that of what was typed first, but only after it was to be saved', () => {
    const validation: CellDraft['validation'] = { kind: 'refused', field: 0, why: 'bothNeeded' };
    expect(statusOf({ validation, hasFailedCommit: true, progress: 'saving' })).toEqual({ kind: 'invalid', why: 'bothNeeded' });
    expect(statusOf({ validation, progress: 'saving' })).toEqual({ kind: 'saving' });
    expect(
      statusOf({ validation: { kind: 'ambiguous', field: 0, readings: [1.234, 1234] }, hasFailedCommit: true }),
    ).toMatchObject({ why: 'ambiguous' });
  });

  it('is that of sending before that of the row', () => {
    expect(statusOf({ progress: 'conflict', unsent }, { lock })).toEqual({ kind: 'conflict', unsent });
    expect(statusOf({ progress: 'refused', unsent }, { lock })).toEqual({ kind: 'refused', why: 'Too many.' });
    expect(statusOf({ progress: 'waiting', unsent }, { lock })).toEqual({ kind: 'waiting' });
  });

  it('names the lock, then a jump, then a finding', () => {
    const jump = { kind: 'entry', content: { kind: 'nothing' }, warning: 'jump' } as const;
    expect(statusOf({ validation: jump }, { lock, checkResults: [finding] })).toEqual({ kind: 'locked', lock });
    expect(statusOf({ validation: jump }, { checkResults: [finding] })).toEqual({ kind: 'warning', warning: 'jump' });
    expect(statusOf({ progress: 'saved' }, { checkResults: [finding] })).toEqual({ kind: 'finding', finding });
  });

  it('is missing only where a figure is expected and overdue', () => {
    expect(statusOf({}, {}, true)).toEqual({ kind: 'missing' });
    expect(statusOf({}, {}, false)).toEqual({ kind: 'notReported' });
    expect(statusOf({}, { notExpected: 'joinedLater' }, true)).toEqual({ kind: 'notReported' });
    expect(statusOf({}, { cell: createMeasurement() }, true)).toEqual({ kind: 'stored', state: 'draft' });
    expect(statusOf({ progress: 'saved' }, { cell: createMeasurement() })).toEqual({ kind: 'saved' });
  });
});
