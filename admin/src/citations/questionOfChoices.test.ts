import { expect, test } from 'vitest';
import { questionOfChoices } from './questionOfChoices.ts';
import { withOpenScale } from './withOpenScale.ts';

type Choices = Parameters<typeof questionOfChoices>[0];

const choices = (search: string, rest: Partial<Choices> = {}): Choices => ({
  ...{ view: 'far', code: '', indicator: null, by: 'country', place: null, basis: 'approved', asOf: '' },
  period: { number: 4 },
  addressOf: () => `/compare?${search}`,
  ...rest,
});
const asked = { view: 'far', by: 'country', through: '4', basis: 'approved' };
const paramsOf = (search: string, rest: Partial<Choices> = {}) => questionOfChoices(choices(search, rest))?.params;
const counted = { code: 'TRAININGS', indicator: { valueType: 'count' } } as const;

test('a view is cited with its filters, in one order', () => {
  expect(paramsOf('countries=HU,AT,HU&kind=impact')).toEqual({ ...asked, countries: 'AT,HU', kind: 'impact' });
  expect(paramsOf('countries=HU&kind=other')).toEqual({ ...asked, countries: 'HU' });
  expect(paramsOf('countries=HU&kind=impact', { view: 'stuck', code: 'TRAININGS' })).toEqual({
    ...asked,
    ...{ view: 'stuck', countries: 'HU', kind: 'impact' },
  });
});

test('filters that the view does not have are not cited', () => {
  expect(paramsOf('countries=HU&kind=impact', counted)).toEqual({ ...asked, indicator: 'TRAININGS', countries: 'HU' });
  expect(paramsOf('countries=HU&kind=impact', { place: 'AT' })).toEqual({ ...asked, place: 'AT', kind: 'impact' });
  expect(paramsOf('countries=HU', { by: 'consortium' })).toEqual({ ...asked, by: 'consortium' });
  expect(paramsOf('countries=HU&kind=impact', { view: 'spread', by: 'organisation' })).toEqual({
    ...asked,
    ...{ view: 'spread', by: 'organisation' },
  });
});

test('totals are cited at their scale, where they have it', () => {
  const totals = { ...asked, view: 'totals', indicator: 'TRAININGS' };
  expect(paramsOf('scale=population', { view: 'totals', ...counted })).toEqual({ ...totals, scale: 'population' });
  expect(paramsOf('scale=value', { view: 'totals', ...counted })).toEqual(totals);
  expect(paramsOf('scale=population', { view: 'totals', ...counted, indicator: { valueType: 'ratio' } })).toEqual(totals);
  expect(paramsOf('scale=population', counted)).toEqual({ ...asked, indicator: 'TRAININGS' });
});

test('a scale that is not open to the role is not cited: the view shows the totals as they are', () => {
  const question = questionOfChoices(choices('scale=budget', { view: 'totals', ...counted }));
  if (question === null) throw new Error('The view cannot be cited.');
  expect(withOpenScale(question, 'leadPartner').params).toMatchObject({ scale: 'budget' });
  expect(withOpenScale(question, 'observer').params).not.toHaveProperty('scale');
  expect(withOpenScale(question, undefined).params).not.toHaveProperty('scale');
});

test('the academy is not cited, nor a country that is none', () => {
  expect(paramsOf('', { view: 'academy' })).toBeUndefined();
  expect(paramsOf('countries=XX')).toBeUndefined();
});
