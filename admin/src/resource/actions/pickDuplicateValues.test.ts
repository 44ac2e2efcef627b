import { expect, test } from 'vitest';
import { pickDuplicateValues } from './pickDuplicateValues.ts';

test('a duplicate takes over what people write, and not what makes the record that one', () => {
  const indicator = {
    id: 7,
    version: 3,
    createdAt: '2019-01-01T00:00:00.000Z',
    updatedAt: '2019-01-01T00:00:00.000Z',
    organisationId: 2,
    code: 'TRAININGS',
    name: 'Trainings held',
    unit: null,
    kind: 'output',
    definitionVersion: 4,
    options: [{ value: 1, text: 'Barely' }],
  };
  expect(pickDuplicateValues('indicators', indicator, ['definitionVersion'])).toEqual({
    name: 'Trainings held',
    kind: 'output',
    options: [{ value: 1, text: 'Barely' }],
  });
});
