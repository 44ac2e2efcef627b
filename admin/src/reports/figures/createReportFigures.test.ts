import { expect, test } from 'vitest';
import {
  createAssignment,
  createFigureRowFixture,
  createIndicator,
  createMeasurement,
  createPeriod,
  createReport,
} from '../../measurements/measurements.fixtures.ts';
import type { ReviewItem } from '../reportClient.ts';
import { createReportFigures, type ReportFiguresInput } from './createReportFigures.ts';

const period = createPeriod();
const rows = [
  createFigureRowFixture({ cell: createMeasurement({ value: 0 }), previousFigure: 63 }),
  createFigureRowFixture({ assignment: createAssignment({ id: 12 }) }),
  createFigureRowFixture({ assignment: createAssignment({ id: 13 }), notExpected: 'joinedLater' }),
];
const input: ReportFiguresInput = {
  figuresData: {
    organisationId: 3,
    country: 'AT',
    assignments: rows.map(({ assignment }) => assignment),
    indicators: [createIndicator()],
    cells: [createMeasurement({ value: 0 })],
    checks: [],
    periods: [period],
    basis: 'own',
    reports: [],
    pilotTitles: new Map(),
  },
  period,
  lastPeriod: null,
  rows,
  nameOf: ({ assignment }) => `Figure ${assignment.id}`,
  reviewItems: null,
  differences: [],
  approvedVersions: [],
  remarks: [],
};
const createItem = (assignmentId: number, rest: Partial<ReviewItem> = {}): ReviewItem => ({
  assignmentId,
  indicator: { id: 1, code: 'TRAININGS', name: 'Trainings held', unit: 'trainings', decimals: 0 },
  valueType: 'count',
  cell: createMeasurement({ assignmentId }),
  last: null,
  before: null,
  changed: false,
  accepted: false,
  odd: [],
  findings: [],
  progress: null,
  ...rest,
});

test('a reader sees what is reported and what is missing, the jump that was met while typing, and the remark with its answer', () => {
  const before = createMeasurement({ value: 60 });
  const figures = createReportFigures({
    ...input,
    remarks: [{ assignmentId: 11, comment: 'All of them?' }],
    differences: [{ assignmentId: 11, measurementId: 101, old: before, new: createMeasurement({ value: 0 }) }],
  });
  expect(figures.map(({ name }) => name)).toEqual(['Figure 11', 'Figure 12']);
  expect(figures[0]).toMatchObject({
    odd: ['jump'],
    isChanged: true,
    before: { value: 60 },
    remark: 'All of them?',
    review: null,
  });
  expect(figures[1]).toMatchObject({ odd: [], isChanged: false, before: null, remark: null });
});

test('a reviewer sees the figures of the review, in its order', () => {
  const reviewItems = [createItem(12, { changed: true, odd: ['noFigure'] }), createItem(11)];
  const figures = createReportFigures({ ...input, reviewItems });
  expect(figures.map(({ name, isChanged, odd }) => [name, isChanged, odd])).toEqual([
    ['Figure 12', true, ['noFigure']],
    ['Figure 11', false, []],
  ]);
});

test('others read nothing of a draft, and what was returned as it was submitted', () => {
  const readable = (basis: 'own' | 'submitted', state: 'draft' | 'returned' | 'submitted') => {
    const lastPeriod = createPeriod({ id: 4, number: 4 });
    const reports = [createReport({ state }), createReport({ id: 30, periodId: 4, state: 'approved' })];
    const figuresData = { ...input.figuresData, basis, reports };
    const [figure] = createReportFigures({ ...input, figuresData, lastPeriod });
    return [figure?.isReadable, figure?.isLastReadable];
  };
  expect(readable('own', 'draft')).toEqual([true, true]);
  expect(readable('submitted', 'draft')).toEqual([false, true]);
  expect(readable('submitted', 'returned')).toEqual([true, true]);
  expect(readable('submitted', 'submitted')).toEqual([true, true]);
});
