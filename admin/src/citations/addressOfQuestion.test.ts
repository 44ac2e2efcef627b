import { expect, test } from 'vitest';
import { addressOfQuestion } from './addressOfQuestion.ts';

test('a figure leads to its explanation, a view to Compare, then or now', () => {
  const figure = { path: '/explain', params: { indicator: 'TRAININGS', key: 'AT', through: '4', basis: 'approved' } } as const;
  expect(addressOfQuestion(figure, '2019-11-20T13:03:00.000Z')).toBe(
    '/explain?indicator=TRAININGS&key=AT&basis=approved&through=4&period=4&asOf=2019-11-20T13%3A03%3A00.000Z',
  );
  expect(addressOfQuestion({ ...figure, params: { ...figure.params, asOf: '2019-11-20' } }, '')).toBe(
    '/explain?indicator=TRAININGS&key=AT&basis=approved&through=4&period=4',
  );
  const view = { path: '/compare', params: { view: 'stuck', by: 'country', through: '4', basis: 'approved' } } as const;
  expect(addressOfQuestion(view, '')).toBe('/compare?view=stuck&by=country&basis=approved&period=4');
  const limited = { ...view, params: { ...view.params, countries: 'AT,HU', kind: 'impact' } } as const;
  expect(addressOfQuestion(limited, '2019-11-20')).toBe(
    '/compare?view=stuck&by=country&basis=approved&countries=AT%2CHU&kind=impact&period=4&asOf=2019-11-20',
  );
});
