import { expect, test } from 'vitest';
import { asOfOfView } from './asOfOfView.ts';

test('views are shown as of the time that is asked for, the academy as of now', () => {
  expect(asOfOfView({ view: 'reports', asOf: '2019-11-20' })).toBe('2019-11-20');
  expect(asOfOfView({ view: 'academy', asOf: '2019-11-20' })).toBe('');
  expect(asOfOfView({ view: 'far', asOf: '' })).toBe('');
});
