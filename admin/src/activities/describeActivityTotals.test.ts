import { expect, test } from 'vitest';
import { i18nProvider } from '../i18n/i18nProvider.ts';
import { describeActivityTotals } from './describeActivityTotals.ts';

const settings = {
  translate: (key: string, values: Readonly<Record<string, string | number>>) => i18nProvider.translate(key, values),
  formatFigure: String,
};

test('an activity with attendances and a reach is one with numbers, not two', () => {
  const both = { activities: 3, withNumbers: 1, withAttendances: 1, attendances: 40, withReach: 1, reach: 900 };
  expect(describeActivityTotals([{ key: 'other', ...both }], both, settings)).toBe(
    '40 attendances in 1 other activity. A reach of 900 by 1 activity. No number yet for 2 activities.',
  );
  const all = { ...both, activities: 1 };
  expect(describeActivityTotals([{ key: 'other', ...all }], all, settings)).not.toContain('No number yet');
});
