/** One colour for each country, the same everywhere; distinct for colour-blind readers (after Okabe and Ito) and in print. */
const colours: Readonly<Record<string, string>> = {
  AT: '#0072b2',
  DE: '#d55e00',
  HU: '#009e73',
  IT: '#cc79a7',
  PL: '#b8860b',
  SI: '#56b4e9',
  SK: '#6a5acd',
};

export const countryColour = (key: string): string => colours[key] ?? '#607080';

/** A country's name in the reader's language; other keys as they are. */
export function countryName(key: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(key)) return key;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(key) ?? key;
}
