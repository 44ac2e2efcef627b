import { interpolate, formatInstantWithZone, numberFormatOf } from '@pilotage/shared';
import { type PublicTextKey, publicEnglish } from './publicTexts.en.ts';

/** The language of the public pages: English as long as no other has all of their texts. */
export const publicLanguage = 'en';

export const say = (key: PublicTextKey, parameters?: Readonly<Record<string, string | number>>): string =>
  interpolate(publicEnglish[key], parameters);

/** An instant by the clock of a time zone, whose name stands beside it. */
export const instantIn = (instant: string, timeZone: string): string =>
  formatInstantWithZone(instant, { locale: publicLanguage, timeZone, isZoneNamed: false });

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const languageNames = new Map<string, string>();

/** The name of a language in that language. */
export function languageName(language: string): string {
  const existing = languageNames.get(language);
  if (existing !== undefined) return existing;
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;
  languageNames.set(language, name);
  return name;
}

const regions = new Intl.DisplayNames([publicLanguage], { type: 'region', fallback: 'code' });

/** A calendar day, which stands in no time zone. */
export const dayText = (day: string): string => days.format(new Date(`${day}T00:00:00Z`));

export const countryName = (code: string): string => regions.of(code) ?? code;

export const percent = (fraction: number, decimals: number): string =>
  numberFormatOf('en-GB', { style: 'percent', maximumFractionDigits: decimals, useGrouping: 'always' }).format(fraction);

export const figureText = (figure: number, decimals: number): string =>
  numberFormatOf('en-GB', { maximumFractionDigits: decimals, useGrouping: 'always' }).format(figure);
