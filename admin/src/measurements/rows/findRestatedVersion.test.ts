import type { ApprovedVersion } from '@pilotage/shared';
import { expect, test } from 'vitest';
import { createMeasurement } from '../measurements.fixtures.ts';
import { findRestatedVersion } from './findRestatedVersion.ts';

const cell = createMeasurement({ value: 9 });
const { state: _, cause: _1, correction: _2, ...content } = cell;
const createVersion = (id: number, value: number): ApprovedVersion => ({
  ...content,
  id,
  value,
  measurementId: cell.id,
  measurementVersion: id,
  approvedById: null,
  approvedAt: '2020-03-15T09:00:00.000Z',
  standsIn: false,
  concealed: false,
});

test('the last approved figure that differs stands beside the restated one', () => {
  expect(findRestatedVersion(cell, [createVersion(3, 9), createVersion(2, 7), createVersion(1, 5)])?.value).toBe(7);
  expect(findRestatedVersion(cell, [createVersion(1, 9)])).toBeNull();
  expect(findRestatedVersion(cell, [{ ...createVersion(1, 5), measurementId: 102 }])).toBeNull();
  expect(findRestatedVersion(null, [createVersion(1, 5)])).toBeNull();
});
