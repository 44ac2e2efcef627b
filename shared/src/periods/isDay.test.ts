import { expect, test } from 'vitest';
import { isDay } from './isDay.ts';

test('only valid calendar days are days', () => {
  expect(['2019-02-28', '2019-02-29', '2019-2-28', '1899-12-31', '2200-01-01', '2019-02-28 '].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
