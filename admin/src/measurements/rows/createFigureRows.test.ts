import { describe, expect, it } from 'vitest';
import type { FiguresData } from './figuresData.ts';
import { computeCompleteness, createFigureRows } from './createFigureRows.ts';
import { createFigureRowsSelector } from './createFigureRowsSelector.ts';
import {
  createMeasurement,
  createAssignment,
  createIndicator,
  createPeriod,
  createReport,
  dayInOpenPeriod,
} from '../measurements.fixtures.ts';

const fourth = createPeriod({
  id: 4,
  number: 4,
  startsOn: '2019-02-01',
  endsOn: '2019-07-31',
  dueOn: '2019-09-15',
  state: 'closed',
});
const fifth = createPeriod();
const figuresData: FiguresData = {
  organisationId: 3,
  country: 'AT',
  assignments: [
    createAssignment(),
    createAssignment({ id: 12, indicatorId: 2, local: true }),
    createAssignment({ id: 13, untilPeriodId: 4 }),
  ],
  indicators: [createIndicator(), createIndicator({ id: 2, code: 'zsi.own', name: 'Our own', organisationId: 3 })],
  checks: [],
  cells: [createMeasurement({ id: 1, periodId: 4, value: 4, state: 'approved' }), createMeasurement({ value: 6 })],
  periods: [fourth, fifth],
  basis: 'own',
  reports: [],
  pilotTitles: new Map(),
};
const expected = [
  { assignmentId: 11, organisationId: 3, expected: true },
  { assignmentId: 12, organisationId: 3, expected: true },
  { assignmentId: 13, organisationId: 3, expected: false, reason: 'leftEarlier' as const },
];
const params = { figuresData, period: fifth, expected, report: createReport(), mayWrite: true, today: dayInOpenPeriod };

describe('rows of the figures page', () => {
  it('lists consortium indicators, then own ones, then those not expected', () => {
    const rows = createFigureRows(params);
    expect(rows.consortium.map((row) => row.assignment.id)).toEqual([11]);
    expect(rows.local.map((row) => row.assignment.id)).toEqual([12]);
    expect(rows.notExpected.map((row) => [row.assignment.id, row.notExpected, row.lock?.reason])).toEqual([
      [13, 'leftEarlier', 'outside'],
    ]);
  });

  it('counts filled cells of the expected ones', () => {
    const { completed, expected: of, missing } = computeCompleteness(createFigureRows(params));
    expect([completed, of, missing.map((row) => row.assignment.id)]).toEqual([1, 2, [12]]);
  });

  it('sums reported figures including drafts', () => {
    const [row] = createFigureRows(params).consortium;
    expect(row?.progress).toMatchObject({ value: 10, target: 20, attainment: 0.5 });
    expect(row?.earlier.map(({ period, cell }) => [period.number, cell.value])).toEqual([[4, 4]]);
  });

  it('adds up for others what is submitted, and what stands in for restated figures', () => {
    const rowOf = (state: 'returned' | 'reopened', rest: Partial<FiguresData> = {}) => {
      const cells = [
        createMeasurement({ id: 1, periodId: 4, value: 4, state }),
        createMeasurement({ value: 6, state: 'submitted' }),
      ];
      return createFigureRows({ ...params, figuresData: { ...figuresData, cells, ...rest } }).consortium[0];
    };
    const standIn = {
      ...createMeasurement({ id: 9, periodId: 4, value: 3 }),
      measurementId: 1,
      measurementVersion: 1,
      approvedById: null,
      approvedAt: '2019-10-01T09:00:00.000Z',
      standsIn: true,
      concealed: false,
    };
    expect(rowOf('returned')?.progress?.value).toBe(10);
    expect(rowOf('returned', { basis: 'submitted' })?.progress?.value).toBe(6);
    expect(rowOf('returned', { basis: 'submitted' })?.unsettled).toEqual([{ number: 4, state: 'returned' }]);
    expect(rowOf('reopened', { standIns: [standIn] })?.progress?.value).toBe(10);
    expect(rowOf('reopened', { basis: 'submitted', standIns: [standIn] })?.progress?.value).toBe(9);
  });

  it('gives the reason of a lock', () => {
    const lockOf = (rest: object) => createFigureRows({ ...params, ...rest }).consortium[0]?.lock?.reason ?? null;
    expect(lockOf({})).toBeNull();
    expect(lockOf({ report: createReport({ state: 'submitted' }) })).toBe('reportSubmitted');
    expect(lockOf({ report: createReport({ state: 'approved' }) })).toBe('reportApproved');
    expect(lockOf({ period: { ...fifth, state: 'closed' } })).toBe('periodClosed');
    expect(lockOf({ mayWrite: false })).toBe('noRight');
    expect(
      lockOf({
        figuresData: { ...figuresData, cells: [createMeasurement({ state: 'submitted' })] },
        report: createReport({ state: 'returned' }),
      }),
    ).toBe('cellAccepted');
  });

  it('shows the remark of a return at its cell until the report is submitted again', () => {
    const lastReturn = {
      comment: 'Please look again.',
      cells: [{ assignmentId: 11, comment: 'Counted twice?' }],
      at: '2020-03-01T08:00:00.000Z',
    };
    const remark = (state: 'returned' | 'submitted') =>
      createFigureRows({ ...params, report: createReport({ state, lastReturn }) }).consortium[0]?.returnComment;
    expect(remark('returned')).toBe('Counted twice?');
    expect(remark('submitted')).toBeNull();
  });

  it('keeps the same object for an unchanged row', () => {
    const rowsOf = createFigureRowsSelector();
    const before = rowsOf(params);
    const cells = [...figuresData.cells, createMeasurement({ id: 102, assignmentId: 12, value: 3 })];
    const after = rowsOf({ ...params, figuresData: { ...figuresData, cells } });
    expect(after.consortium[0]).toBe(before.consortium[0]);
    expect(after.notExpected[0]).toBe(before.notExpected[0]);
    expect([before.local[0]?.cell, after.local[0]?.cell?.value, after.local[0]?.progress?.value]).toEqual([null, 3, 3]);
  });

  it('recreates rows when an earlier period, the day, the report or the permissions change', () => {
    const changed = (rest: object) => {
      const rowsOf = createFigureRowsSelector();
      const before = rowsOf(params).consortium[0];
      const after = rowsOf({ ...params, ...rest }).consortium[0];
      expect(after).toEqual(createFigureRows({ ...params, ...rest }).consortium[0]);
      return after !== before;
    };
    const earlier = [
      createMeasurement({ id: 1, periodId: 4, value: 5, version: 2, state: 'approved' }),
      createMeasurement({ value: 6 }),
    ];
    expect(changed({ figuresData: { ...figuresData, cells: earlier } })).toBe(true);
    expect(changed({ figuresData: { ...figuresData, periods: [fourth, { ...fifth, dueOn: '2020-04-15' }] } })).toBe(true);
    expect(changed({ today: '2020-01-30' })).toBe(true);
    expect(changed({ report: createReport({ state: 'submitted' }) })).toBe(true);
    expect(changed({ mayWrite: false })).toBe(true);
    expect(changed({})).toBe(false);
  });
});
