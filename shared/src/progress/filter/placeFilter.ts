import { z } from 'zod';
import { isCountryCode } from '../../organisations/countryField.ts';

/** The places that alone count. An empty list: all of them. */
export interface PlaceFilter {
  readonly countries: readonly string[];
  readonly organisations: readonly number[];
}

export const allPlaces: PlaceFilter = { countries: [], organisations: [] };

const maxCountries = 30;
/** The column of the parameters of a citation holds no more beside the others. */
const maxLength = 60;

const isOrganisationList = (text: string) =>
  text.length <= maxLength && text.split(',').every((each) => /^[1-9]\d{0,14}$/.test(each));

const isCountryList = (text: string) => {
  const codes = text.split(',');
  return codes.length <= maxCountries && codes.every(isCountryCode);
};

/** Both filters as an address names them: `AT,HU` and `3,12`. */
export const placeFilterFields = {
  countries: z.string().refine(isCountryList),
  organisations: z.string().refine(isOrganisationList),
} as const;

/** Whether an organisation counts that was in this country. */
export const keepsOrganisation = ({ countries, organisations }: PlaceFilter, id: number, country: string): boolean =>
  (countries.length === 0 || countries.includes(country)) && (organisations.length === 0 || organisations.includes(id));

/** Whether a country is listed of which nothing counts: as long as no organisations are chosen, whose countries alone are listed then. */
export const listsEmptyCountry = ({ countries, organisations }: PlaceFilter, country: string): boolean =>
  organisations.length === 0 && (countries.length === 0 || countries.includes(country));
