import { expect, test } from 'vitest';
import { findTab, type VisibleTab, withoutTab } from './listTab.ts';

const tabs: VisibleTab[] = [
  { id: 'review', label: '', filter: { state: 'submitted' }, isWaiting: true },
  { id: 'late', label: '', filter: { firstSubmittedAt: null, periodId: [4] } },
  { id: 'all', label: '', filter: {} },
];

test('a filter belongs to the tab that says the same of all fields of the tabs', () => {
  expect(findTab(tabs, { state: 'submitted', q: 'Graz' })?.id).toBe('review');
  expect(findTab(tabs, { firstSubmittedAt: null, periodId: [4] })?.id).toBe('late');
  expect(findTab(tabs, { q: 'Graz' })?.id).toBe('all');
  expect(findTab(tabs, { state: 'approved' })).toBeUndefined();
});

test('what somebody chose beside the tab stays', () => {
  expect(withoutTab({ state: 'submitted', q: 'Graz', organisationId: 3 }, tabs)).toEqual({ q: 'Graz', organisationId: 3 });
});
