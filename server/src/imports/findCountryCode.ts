import { countryCodes, languages, normalizeName } from '@pilotage/shared';

function collectNames(): ReadonlyMap<string, string> {
  const codeByName = new Map<string, string>();
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of countryCodes) {
      const name = names.of(code);
      if (name !== undefined) codeByName.set(normalizeName(name), code);
    }
  }
  for (const code of countryCodes) codeByName.set(normalizeName(code), code);
  return codeByName;
}

let codeByName: ReadonlyMap<string, string> | null = null;

/** The code of a country by its code, or by its name in a language of the product; undefined for any other text. */
export function findCountryCode(text: string): string | undefined {
  codeByName ??= collectNames();
  return codeByName.get(normalizeName(text));
}
