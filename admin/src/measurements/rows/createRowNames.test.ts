import { expect, it } from 'vitest';
import { createAssignment, createFigureRowFixture, createIndicator } from '../measurements.fixtures.ts';
import { createRowNames } from './createRowNames.ts';

const rowOf = (id: number, pilot: string | null, indicatorId = 1) =>
  createFigureRowFixture({ assignment: createAssignment({ id }), indicator: createIndicator({ id: indicatorId }), pilot });

it('names the pilot only where several rows have the same indicator', () => {
  const names = createRowNames([rowOf(1, 'Open Future'), rowOf(2, 'Makers'), rowOf(3, null), rowOf(4, 'Alone', 2)]);
  expect([...names.values()]).toEqual([
    'Trainings held: Open Future',
    'Trainings held: Makers',
    'Trainings held',
    'Trainings held',
  ]);
});
