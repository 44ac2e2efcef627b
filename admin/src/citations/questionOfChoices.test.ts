import { expect, test } from 'vitest';
import { noFilters } from '../progress/filters/filterAddress.ts';
import { questionOfChoices } from './questionOfChoices.ts';
import { withOpenScale } from './withOpenScale.ts';

type Choices = Parameters<typeof questionOfChoices>[0];

const choices = (search: string, rest: Partial<Choices> = {}): Choices => ({
  ...{ view: 'far', code: '', indicator: null, by: 'country', place: null, basis: 'approved', asOf: '' },
  period: { number: 4 },
  addressOf: () => `/compare?${search}`,
  filters: noFilters,
  ...rest,
});
const asked = { view: 'far', by: 'country', through: '4', basis: 'approved' };
const paramsOf = (search: string, rest: Partial<Choices> = {}) => questionOfChoices(choices(search, rest))?.params;
const counted = { code: 'TRAININGS', indicator: { valueType: 'count' } } as const;

test('a view is cited with its filters', () => {
  const filters = { countries: ['AT', 'HU'], organisations: [3, 12], kind: 'impact' } as const;
  expect(paramsOf('', { filters })).toEqual({ ...asked, countries: 'AT,HU', organisations: '3,12', kind: 'impact' });
  expect(paramsOf('', { view: 'reports', by: 'country', filters: { ...filters, kind: '' } })).toEqual({
    ...asked,
    ...{ view: 'reports', countries: 'AT,HU', organisations: '3,12' },
  });
  expect(paramsOf('countries=HU')).toEqual(asked);
});

test('totals are cited at their scale, where they have it', () => {
  const totals = { ...asked, view: 'totals', indicator: 'TRAININGS' };
  expect(paramsOf('scale=population', { view: 'totals', ...counted })).toEqual({ ...totals, scale: 'population' });
  expect(paramsOf('scale=value', { view: 'totals', ...counted })).toEqual(totals);
  expect(paramsOf('scale=population', { view: 'totals', ...counted, indicator: { valueType: 'ratio' } })).toEqual(totals);
  expect(paramsOf('scale=population', { view: 'totals', ...counted, filters: { ...noFilters, organisations: [3] } })).toEqual({
    ...totals,
    organisations: '3',
  });
  expect(paramsOf('scale=population', counted)).toEqual({ ...asked, indicator: 'TRAININGS' });
});

test('a scale that is not open to the role is not cited: the view shows the totals as they are', () => {
  const question = questionOfChoices(choices('scale=budget', { view: 'totals', ...counted }));
  if (question === null) throw new Error('The view cannot be cited.');
  expect(withOpenScale(question, 'leadPartner').params).toMatchObject({ scale: 'budget' });
  expect(withOpenScale(question, 'observer').params).not.toHaveProperty('scale');
  expect(withOpenScale(question, undefined).params).not.toHaveProperty('scale');
});

test('the academy is not cited', () => {
  expect(paramsOf('', { view: 'academy' })).toBeUndefined();
});
