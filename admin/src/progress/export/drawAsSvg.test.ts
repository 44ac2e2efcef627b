import { expect, test } from 'vitest';
import { overflowOf } from './drawAsSvg.ts';

test.each([
  ['visible', 'visible', 'visible'],
  ['hidden', 'hidden', 'hidden'],
  ['clip', 'clip', 'hidden'],
  ['visible', 'clip', 'hidden'],
])('a picture with overflow %s, %s is saved %s: nothing is drawn beyond the frame of a map', (overflowX, overflowY, saved) =>
  expect(overflowOf({ overflowX, overflowY })).toBe(saved),
);
