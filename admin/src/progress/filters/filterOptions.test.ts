import { expect, test } from 'vitest';
import { listCountryOptions, listOrganisationOptions } from './filterOptions.ts';

const organisations = [
  { id: 1, country: 'AT' },
  { id: 2, country: 'HU' },
  { id: 3, country: '' },
];
const none = { organisations, chosenCountries: [], everChosen: [] };

test('without a choice, all organisations and their countries are offered', () => {
  expect(listCountryOptions(organisations, [])).toEqual(['AT', 'HU']);
  expect(listOrganisationOptions(none)).toEqual(['1', '2', '3']);
});

test('of chosen countries, their organisations are offered, and those that are chosen already', () => {
  expect(listOrganisationOptions({ ...none, chosenCountries: ['AT'] })).toEqual(['1']);
  expect(listOrganisationOptions({ ...none, chosenCountries: ['AT'], everChosen: ['2', '1'] })).toEqual(['1', '2']);
});

test('what is chosen and is not there any more can be taken back', () => {
  expect(listOrganisationOptions({ ...none, everChosen: ['14'] })).toEqual(['1', '2', '3', '14']);
  expect(listCountryOptions(organisations, ['PL'])).toEqual(['AT', 'HU', 'PL']);
});
