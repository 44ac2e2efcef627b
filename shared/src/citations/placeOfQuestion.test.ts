import { expect, test } from 'vitest';
import { organisationOfQuestion, placeOfQuestion } from './placeOfQuestion.ts';

const figure = (key: string) => ({
  path: '/explain' as const,
  params: { indicator: 'TRAININGS', key, through: '4', basis: 'approved' as const },
});
const view = { view: 'far', by: 'country' as const, through: '4', basis: 'approved' as const };

test('a figure has a place, a view may have one', () => {
  expect(placeOfQuestion(figure('AT'))).toBe('AT');
  expect(placeOfQuestion({ path: '/compare', params: view })).toBeNull();
  expect(placeOfQuestion({ path: '/compare', params: { ...view, place: '12' } })).toBe('12');
});

test('a number is an organisation, a country and the consortium are none', () => {
  expect(['12', 'AT', 'consortium'].map((key) => organisationOfQuestion(figure(key)))).toEqual([12, null, null]);
  expect(organisationOfQuestion({ path: '/compare', params: view })).toBeNull();
});

test('what is limited to one organisation is about it, and to several about none', () => {
  const limited = (organisations: string) => ({ path: '/compare' as const, params: { ...view, organisations } });
  expect(['12', '12,12', '3,12'].map((ids) => organisationOfQuestion(limited(ids)))).toEqual([12, 12, null]);
  const explained = { path: '/explain' as const, params: { ...figure('AT').params, organisations: '7' } };
  expect(organisationOfQuestion(explained)).toBe(7);
  expect(organisationOfQuestion({ ...explained, params: { ...explained.params, key: '9' } })).toBe(9);
});
