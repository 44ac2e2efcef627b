import { expect, test } from 'vitest';
import type { DisseminationRow } from '@pilotage/shared';
import { summarizeDissemination } from './summarizeDissemination.ts';

const nothing = { known: 0, sum: 0 };
const row = (key: string, activities: number | null, fulfilled = 0): DisseminationRow => ({
  key,
  planned: { activities, attendances: null, reach: null },
  held: { activities: fulfilled, attendances: nothing, reach: nothing },
  fulfilled,
  open: (activities ?? 0) - fulfilled,
  coming: 0,
  illustrative: false,
});

test('who has held the greatest part is named, who has held nothing, and who plans nothing', () => {
  expect(summarizeDissemination([row('AT', 14, 12), row('DE', 2, 1), row('HU', null), row('IT', 3), row('PL', 0)])).toEqual({
    planned: 19,
    fulfilled: 13,
    first: { key: 'AT', planned: 14, fulfilled: 12 },
    untouched: ['IT'],
    unplanned: ['HU', 'PL'],
  });
});

test('of equal parts the one of the larger plan is further, and nobody is where nothing was held', () => {
  expect(summarizeDissemination([row('AT', 2, 1), row('DE', 4, 2)]).first?.key).toBe('DE');
  expect(summarizeDissemination([row('AT', 2)]).first).toBe(null);
});
