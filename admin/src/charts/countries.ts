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
