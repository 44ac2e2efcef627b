import { describe, expect, test } from 'vitest';
import { countryOn } from './countryOn.ts';
import { validateCountryChange } from './validateCountryChange.ts';
import { updateFormerCountries } from './updateFormerCountries.ts';

const stayed = { country: 'HU', countrySince: null, formerCountries: null };
const moved = { country: 'SK', countrySince: '2019-02-01', formerCountries: [{ country: 'HU', since: null }] };
const twice = {
  country: 'AT',
  countrySince: '2020-01-01',
  formerCountries: [
    { country: 'HU', since: null },
    { country: 'SK', since: '2019-02-01' },
  ],
};

describe('the country of an organisation', () => {
  test('is the present one from its day on, and before it the one that held then', () => {
    expect(countryOn(stayed, '2001-01-01')).toBe('HU');
    expect(['2019-01-31', '2019-02-01'].map((day) => countryOn(moved, day))).toEqual(['HU', 'SK']);
    expect(['2019-01-31', '2019-12-31', '2020-01-01'].map((day) => countryOn(twice, day))).toEqual(['HU', 'SK', 'AT']);
  });

  test('that never changed holds always, whatever its day is', () => {
    expect(countryOn({ country: 'HU', countrySince: '2019-02-01' }, '2001-01-01')).toBe('HU');
  });

  test('is followed by another; what would begin later never held', () => {
    expect(updateFormerCountries(stayed, moved)).toEqual(moved.formerCountries);
    expect(updateFormerCountries(moved, twice)).toEqual(twice.formerCountries);
    expect(updateFormerCountries(moved, { country: 'AT', countrySince: '2019-02-01' })).toEqual(moved.formerCountries);
    expect(updateFormerCountries(twice, { country: 'AT', countrySince: '2019-01-01' })).toEqual([{ country: 'HU', since: null }]);
    expect(updateFormerCountries({ ...stayed, countrySince: '2019-05-01' }, moved)).toEqual(moved.formerCountries);
  });
});

describe('another country', () => {
  const periods = [
    { number: 2, endsOn: '2019-01-31', state: 'closed' as const },
    { number: 1, endsOn: '2018-07-31', state: 'closed' as const },
    { number: 3, endsOn: '2019-07-31', state: 'open' as const },
  ];
  const isClosed = { countrySince: { code: 'organisations.sinceClosed', number: 2 } };

  test('needs a day after the last closed period', () => {
    expect(validateCountryChange(stayed, { country: 'SK', countrySince: null }, [])).toEqual({
      countrySince: { code: 'organisations.sinceNeeded' },
    });
    expect(validateCountryChange(stayed, { country: 'SK', countrySince: '2019-01-31' }, periods)).toEqual(isClosed);
    expect(validateCountryChange(stayed, { country: 'SK', countrySince: '2019-02-01' }, periods)).toEqual({});
    expect(validateCountryChange(stayed, { country: 'SK', countrySince: '2001-01-01' }, periods.slice(2))).toEqual({});
  });

  test('holds from another day only while no period tells of it that is closed', () => {
    expect(validateCountryChange(moved, { country: 'SK', countrySince: '2019-03-01' }, periods)).toEqual({});
    expect(validateCountryChange(moved, { country: 'SK', countrySince: null }, periods)).toEqual({
      countrySince: { code: 'organisations.sinceNeeded' },
    });
    const later = periods.map((period) => ({ ...period, state: 'closed' as const }));
    expect(validateCountryChange(moved, { country: 'SK', countrySince: '2020-01-01' }, later)).toEqual({
      countrySince: { code: 'organisations.sinceClosed', number: 3 },
    });
    expect(validateCountryChange(moved, { country: 'SK', countrySince: '2019-02-01' }, later)).toEqual({});
    expect(validateCountryChange(stayed, { country: 'HU', countrySince: '2001-01-01' }, later)).toEqual({});
  });
});
