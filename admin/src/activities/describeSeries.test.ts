import { expect, test } from 'vitest';
import { i18nProvider } from '../i18n/i18nProvider.ts';
import { describeSeries } from './describeSeries.ts';

test('says how many activities a series would create', () => {
  expect([0, 1, 3].map((count) => i18nProvider.translate(...describeSeries(count)))).toEqual([
    'Nothing would be created: no repetition lies before that day.',
    'One activity would be created:',
    '3 activities would be created:',
  ]);
  expect([1, 3].map((count) => i18nProvider.translate('activities.series.create', { smart_count: count }))).toEqual([
    'Create one',
    'Create 3',
  ]);
});
