import { expect, test } from 'vitest';
import { stageThen } from './stageThen.ts';

const pilot = { id: 1, stage: 'scaling' } as const;

test('a pilot has its stage of then, that of now where it is asked as of now, and none where it was not there', () => {
  expect(stageThen(pilot, { pilots: [{ id: 1, stage: 'design' }] })).toBe('design');
  expect(stageThen(pilot, null)).toBe('scaling');
  expect(stageThen(pilot, { pilots: [{ id: 2, stage: 'design' }] })).toBeNull();
});
