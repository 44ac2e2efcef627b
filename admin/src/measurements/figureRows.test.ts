import { describe, expect, it } from 'vitest';
import type { FigureBook } from './figureBook.ts';
import { completeness, figureRows } from './figureRows.ts';
import { openFigureRows } from './openFigureRows.ts';
import { aCell, anAssignment, anIndicator, aPeriod, aReport, running } from './measurements.fixtures.ts';

const fourth = aPeriod({ id: 4, number: 4, startsOn: '2019-02-01', endsOn: '2019-07-31', dueOn: '2019-09-15', state: 'closed' });
const fifth = aPeriod();
const book: FigureBook = {
  organisationId: 3,
  country: 'AT',
  assignments: [
    anAssignment(),
    anAssignment({ id: 12, indicatorId: 2, local: true }),
    anAssignment({ id: 13, untilPeriodId: 4 }),
  ],
  indicators: [anIndicator(), anIndicator({ id: 2, code: 'zsi.own', name: 'Our own', organisationId: 3 })],
  checks: [],
  cells: [aCell({ id: 1, periodId: 4, value: 4, state: 'approved' }), aCell({ value: 6 })],
  periods: [fourth, fifth],
  pilotTitles: new Map(),
};
const expected = [
  { assignmentId: 11, organisationId: 3, expected: true },
  { assignmentId: 12, organisationId: 3, expected: true },
  { assignmentId: 13, organisationId: 3, expected: false, reason: 'leftEarlier' as const },
];
const asked = { book, period: fifth, expected, report: aReport(), mayWrite: true, today: running };

describe('rows of the figures page', () => {
  it('puts the own indicators after those of the consortium, and apart what is not expected', () => {
    const rows = figureRows(asked);
    expect(rows.consortium.map((row) => row.assignment.id)).toEqual([11]);
    expect(rows.local.map((row) => row.assignment.id)).toEqual([12]);
    expect(rows.notExpected.map((row) => [row.assignment.id, row.notExpected, row.lock?.by])).toEqual([
      [13, 'leftEarlier', 'outside'],
    ]);
  });

  it('counts what is given of what is expected', () => {
    const { given, expected: of, missing } = completeness(figureRows(asked));
    expect([given, of, missing.map((row) => row.assignment.id)]).toEqual([1, 2, [12]]);
  });

  it('adds up what was reported, drafts too', () => {
    const [row] = figureRows(asked).consortium;
    expect(row?.progress).toMatchObject({ value: 10, target: 20, attainment: 0.5 });
    expect(row?.earlier.map(({ period, cell }) => [period.number, cell.value])).toEqual([[4, 4]]);
  });

  it('says what locks a cell', () => {
    const lockOf = (rest: object) => figureRows({ ...asked, ...rest }).consortium[0]?.lock?.by ?? null;
    expect(lockOf({})).toBeNull();
    expect(lockOf({ report: aReport({ state: 'submitted' }) })).toBe('reportSubmitted');
    expect(lockOf({ report: aReport({ state: 'approved' }) })).toBe('reportApproved');
    expect(lockOf({ period: { ...fifth, state: 'closed' } })).toBe('periodClosed');
    expect(lockOf({ mayWrite: false })).toBe('noRight');
    expect(lockOf({ book: { ...book, cells: [aCell({ state: 'submitted' })] }, report: aReport({ state: 'returned' }) })).toBe(
      'cellAccepted',
    );
  });

  it('puts the remark of a return at its cell, until the report is handed in again', () => {
    const lastReturn = {
      comment: 'Please look again.',
      cells: [{ assignmentId: 11, comment: 'Counted twice?' }],
      at: '2020-03-01T08:00:00.000Z',
    };
    const remark = (state: 'returned' | 'submitted') =>
      figureRows({ ...asked, report: aReport({ state, lastReturn }) }).consortium[0]?.remark;
    expect(remark('returned')).toBe('Counted twice?');
    expect(remark('submitted')).toBeNull();
  });

  it('are the same objects as long as nothing changes in them', () => {
    const rowsOf = openFigureRows();
    const before = rowsOf(asked);
    const cells = [...book.cells, aCell({ id: 102, assignmentId: 12, value: 3 })];
    const after = rowsOf({ ...asked, book: { ...book, cells } });
    expect(after.consortium[0]).toBe(before.consortium[0]);
    expect(after.notExpected[0]).toBe(before.notExpected[0]);
    expect([before.local[0]?.cell, after.local[0]?.cell?.value, after.local[0]?.progress?.value]).toEqual([null, 3, 3]);
  });

  it('are made anew with what an earlier period, the day, the report or the rights change', () => {
    const changed = (rest: object) => {
      const rowsOf = openFigureRows();
      const before = rowsOf(asked).consortium[0];
      const after = rowsOf({ ...asked, ...rest }).consortium[0];
      expect(after).toEqual(figureRows({ ...asked, ...rest }).consortium[0]);
      return after !== before;
    };
    const earlier = [aCell({ id: 1, periodId: 4, value: 5, version: 2, state: 'approved' }), aCell({ value: 6 })];
    expect(changed({ book: { ...book, cells: earlier } })).toBe(true);
    expect(changed({ book: { ...book, periods: [fourth, { ...fifth, dueOn: '2020-04-15' }] } })).toBe(true);
    expect(changed({ today: '2020-01-30' })).toBe(true);
    expect(changed({ report: aReport({ state: 'submitted' }) })).toBe(true);
    expect(changed({ mayWrite: false })).toBe(true);
    expect(changed({})).toBe(false);
  });
});
