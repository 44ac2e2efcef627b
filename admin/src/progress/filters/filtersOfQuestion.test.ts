import { expect, test } from 'vitest';
import { views } from '../views/views.ts';
import type { CompareFilters } from './filterAddress.ts';
import { filtersOfQuestion, limitFilters } from './filtersOfQuestion.ts';

const namesOf = (view: (typeof views)[number], code: string, place: string | null = null) =>
  Object.entries(filtersOfQuestion({ view, code, place })).flatMap(([name, has]) => (has ? [name] : []));

test('every view is limited to countries and organisations', () => {
  for (const view of views)
    expect([view, namesOf(view, 'TRAININGS').slice(0, 2)]).toEqual([view, ['countries', 'organisations']]);
});

test('a kind chooses among all indicators alone', () => {
  const withKind = (code: string) => views.filter((view) => namesOf(view, code).includes('kind'));
  expect(withKind('')).toEqual(['far', 'stuck', 'spread']);
  expect(withKind('TRAININGS')).toEqual(['stuck']);
});

test('one place is not limited by what it is itself', () => {
  expect(namesOf('far', '', 'consortium')).toEqual(['countries', 'organisations', 'kind']);
  expect(namesOf('far', '', 'AT')).toEqual(['organisations', 'kind']);
  expect(namesOf('far', '', '12')).toEqual(['kind']);
});

test('what a question does not have is not asked, whatever the address says', () => {
  const all: CompareFilters = { countries: ['AT'], organisations: [3], kind: 'impact' };
  expect(limitFilters(all, { view: 'path', code: 'TRAININGS', place: null })).toEqual({ ...all, kind: '' });
  expect(limitFilters(all, { view: 'far', code: '', place: 'HU' })).toEqual({ ...all, countries: [] });
  expect(limitFilters(all, { view: 'far', code: '', place: '12' })).toEqual({ countries: [], organisations: [], kind: 'impact' });
});
