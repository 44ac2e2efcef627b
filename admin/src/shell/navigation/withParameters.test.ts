import { expect, test } from 'vitest';
import { withParameters } from './withParameters.ts';

test('a parameter is set beside the others, and left out where it is empty', () => {
  expect(withParameters('?view=far&countries=AT', { kind: 'result' }).toString()).toBe('view=far&countries=AT&kind=result');
  expect(withParameters('?countries=AT&organisations=3', { countries: '' }).toString()).toBe('organisations=3');
  expect(withParameters('?view=far&by=country&place=AT', { view: 'stuck', place: '' }).toString()).toBe('view=stuck&by=country');
});

test('the address that is given stays as it was', () => {
  const search = new URLSearchParams({ asOf: '2019-05-14' });
  expect(withParameters(search, { asOf: '' }).toString()).toBe('');
  expect(search.get('asOf')).toBe('2019-05-14');
});
