import { validatedText } from '../resource/fields.ts';
import { countryCodes } from './countryCodes.ts';

const codes = new Set(countryCodes);

/** Whether the code is that of a country. */
export const isCountryCode = (code: string): boolean => codes.has(code);

/** The code of a country, two letters. */
export const countryField = () => validatedText(2, isCountryCode, 'field.country', 'country');
