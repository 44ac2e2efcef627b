import { describe, expect, test } from 'vitest';
import { countryOn } from './countryOn.ts';
import { validateCountryChange } from './validateCountryChange.ts';
import { updateFormerCountries } from './updateFormerCountries.ts';

const unmoved = { country: 'HU', countrySince: null, formerCountries: null };
const moved = { country: 'SK', countrySince: '2019-02-01', formerCountries: [{ country: 'HU', since: null }] };
const movedTwice = {
  country: 'AT',
  countrySince: '2020-01-01',
  formerCountries: [
    { country: 'HU', since: null },
    { country: 'SK', since: '2019-02-01' },
  ],
};

describe('countryOn and updateFormerCountries', () => {
  test('the present country is valid from its start day, earlier ones before it', () => {
    expect(countryOn(unmoved, '2001-01-01')).toBe('HU');
    expect(['2019-01-31', '2019-02-01'].map((day) => countryOn(moved, day))).toEqual(['HU', 'SK']);
    expect(['2019-01-31', '2019-12-31', '2020-01-01'].map((day) => countryOn(movedTwice, day))).toEqual(['HU', 'SK', 'AT']);
  });

  test('a country without former countries is valid on every day', () => {
    expect(countryOn({ country: 'HU', countrySince: '2019-02-01' }, '2001-01-01')).toBe('HU');
  });

  test('a change appends the former country and drops countries that would start later', () => {
    expect(updateFormerCountries(unmoved, moved)).toEqual(moved.formerCountries);
    expect(updateFormerCountries(moved, movedTwice)).toEqual(movedTwice.formerCountries);
    expect(updateFormerCountries(moved, { country: 'AT', countrySince: '2019-02-01' })).toEqual(moved.formerCountries);
    expect(updateFormerCountries(movedTwice, { country: 'AT', countrySince: '2019-01-01' })).toEqual([
      { country: 'HU', since: null },
    ]);
    expect(updateFormerCountries({ ...unmoved, countrySince: '2019-05-01' }, moved)).toEqual(moved.formerCountries);
  });
});

describe('validateCountryChange', () => {
  const periods = [
    { number: 2, endsOn: '2019-01-31', state: 'closed' as const },
    { number: 1, endsOn: '2018-07-31', state: 'closed' as const },
    { number: 3, endsOn: '2019-07-31', state: 'open' as const },
  ];
  const isClosed = { countrySince: { code: 'organisations.sinceClosed', number: 2 } };

  test('requires a day after the last closed period', () => {
    expect(validateCountryChange(unmoved, { country: 'SK', countrySince: null }, [])).toEqual({
      countrySince: { code: 'organisations.sinceNeeded' },
    });
    expect(validateCountryChange(unmoved, { country: 'SK', countrySince: '2019-01-31' }, periods)).toEqual(isClosed);
    expect(validateCountryChange(unmoved, { country: 'SK', countrySince: '2019-02-01' }, periods)).toEqual({});
    expect(validateCountryChange(unmoved, { country: 'SK', countrySince: '2001-01-01' }, periods.slice(2))).toEqual({});
  });

  test('allows another start day only if no closed period is affected', () => {
    expect(validateCountryChange(moved, { country: 'SK', countrySince: '2019-03-01' }, periods)).toEqual({});
    expect(validateCountryChange(moved, { country: 'SK', countrySince: null }, periods)).toEqual({
      countrySince: { code: 'organisations.sinceNeeded' },
    });
    const closedPeriods = periods.map((period) => ({ ...period, state: 'closed' as const }));
    expect(validateCountryChange(moved, { country: 'SK', countrySince: '2020-01-01' }, closedPeriods)).toEqual({
      countrySince: { code: 'organisations.sinceClosed', number: 3 },
    });
    expect(validateCountryChange(moved, { country: 'SK', countrySince: '2019-02-01' }, closedPeriods)).toEqual({});
    expect(validateCountryChange(unmoved, { country: 'HU', countrySince: '2001-01-01' }, closedPeriods)).toEqual({});
  });
});
