type ColourByCountry = Readonly<Record<string, string>>;

/**
 * One colour for each country. In each mode all have a contrast of at least 3 : 1 to the backgrounds and differ for colour-blind
 * readers; countries.test.ts measures both.
 */
export const countryColours: { readonly light: ColourByCountry; readonly dark: ColourByCountry } = {
  light: { AT: '#1b4c74', DE: '#bf7910', HU: '#217a69', IT: '#51172e', PL: '#614f0c', SI: '#1590d6', SK: '#260e6a' },
  dark: { AT: '#8bc5ea', DE: '#d9982f', HU: '#aafaee', IT: '#dd296a', PL: '#ede454', SI: '#4c9ac9', SK: '#9941f5' },
};

const otherColours = { light: '#55625f', dark: '#a6b3ae' } as const;

/** The colour of a country code; the grey of the mode for other keys and other countries. */
export const countryColour = (code: string, mode: 'light' | 'dark'): string => countryColours[mode][code] ?? otherColours[mode];

/** A country's name in the language of the page; other keys unchanged. */
export function countryName(key: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(key)) return key;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(key) ?? key;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const nonCountryCodes: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'ZZ', 'XA', 'XB']);

/** Codes that are in use today: a renamed code is replaced by its newer one. */
const isCountry = (code: string) => !nonCountryCodes.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** All countries that the browser knows, sorted by name in the language of the page. */
export function countryChoices(locale: string): { id: string; name: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const codes = [...letters].flatMap((first) => [...letters].map((second) => `${first}${second}`)).filter(isCountry);
  return codes
    .flatMap((id) => {
      const name = names.of(id);
      return name === undefined ? [] : [{ id, name }];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
}
