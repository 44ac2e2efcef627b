import { countryCodes, displayNamesOf } from '@pilotage/shared';

/** A country's name in the language of the page; other keys unchanged. */
export function countryName(key: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(key)) return key;
  return displayNamesOf(locale, { type: 'region' }).of(key) ?? key;
}

/** All countries, sorted by name in the language of the page. */
export function countryChoices(locale: string): { id: string; name: string }[] {
  const names = displayNamesOf(locale, { type: 'region' });
  return countryCodes
    .map((id) => ({ id, name: names.of(id) ?? id }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
}
