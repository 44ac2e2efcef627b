import { expect, test } from 'vitest';
import { withChosenPeriod } from './withChosenPeriod.ts';

const period = { id: 14, number: 4 };
const after = (search: string, listField: string | null) =>
  Object.fromEntries(withChosenPeriod(new URLSearchParams(search), period, listField));

test('a list keeps its filter and is filtered by the period, from its first page', () => {
  const search = new URLSearchParams({ filter: '{"state":"submitted","periodId":15}', page: '3', sort: 'id' });
  expect(after(String(search), 'periodId')).toEqual({
    filter: '{"state":"submitted","periodId":14}',
    page: '1',
    sort: 'id',
    period: '4',
  });
});

test('other pages, and a list that has not opened a tab yet, get the period alone', () => {
  expect(after('view=reports&period=5', null)).toEqual({ view: 'reports', period: '4' });
  expect(after('filter=%7B%7D', null)).toEqual({ filter: '{}', period: '4' });
  expect(after('', 'periodId')).toEqual({ period: '4' });
});
