import { expect, test } from 'vitest';
import { createMeasurement } from '../../measurements/measurements.fixtures.ts';
import { countAccepted } from './countAccepted.ts';

const indicator = { id: 1, code: 'TRAININGS', name: 'Trainings held', unit: null, decimals: 0 };
const rest = { last: null, before: null, changed: false, odd: [], findings: [], progress: null };
const createFigure = (assignmentId: number, accepted = false) => ({
  review: { assignmentId, indicator, valueType: 'count' as const, cell: createMeasurement(), accepted, ...rest },
});

test('accepted is what was accepted now or before, without a remark', () => {
  const figures = [createFigure(11), createFigure(12), createFigure(13, true), createFigure(14, true), createFigure(15)];
  expect(countAccepted(figures, { accepted: [11, 12, 99], remarks: { 12: 'All of them?', 13: 'Twice?', 14: '  ' } })).toBe(2);
  expect(countAccepted([{ review: null }], { accepted: [], remarks: {} })).toBe(0);
});
