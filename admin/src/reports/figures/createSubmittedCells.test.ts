import { expect, test } from 'vitest';
import { createMeasurement, createReport } from '../../measurements/measurements.fixtures.ts';
import { createSubmittedCells } from './createSubmittedCells.ts';

const { availability, value, numerator, denominator, parts, comment, illustrative } = createMeasurement({ value: 12 });
const content = { availability, value, numerator, denominator, parts, comment, illustrative };
const report = createReport({ state: 'returned' });

test('a returned figure is shown as it was submitted; a visible one stays as it is, a removed one is left out', () => {
  const cells = [
    { assignmentId: 11, measurementId: 101, new: content },
    { assignmentId: 12, measurementId: 102, new: content },
    { assignmentId: 13, measurementId: 103, new: null },
  ];
  const visible = [createMeasurement({ id: 102, assignmentId: 12, value: 7 })];
  expect(createSubmittedCells(report, { cells }, visible)).toMatchObject([
    { id: 101, assignmentId: 11, periodId: 5, organisationId: 3, value: 12, state: 'returned' },
  ]);
});
