import europeOutlines from './europeOutlines.json';

/** The outline of a country as `scripts/cutOutlines.mjs` draws it. Its numbers are px of one drawing of Europe. */
interface CountryOutline {
  path: string;
  /** West, north, east and south of what is drawn. */
  bounds: readonly number[];
  /** Where its name stands. */
  label: readonly number[];
}

const outlines: Readonly<Record<string, CountryOutline>> = europeOutlines;

/** The countries that have an outline. */
export const outlinedCountries: readonly string[] = Object.keys(outlines);

/** The outline of a country; null for one that is not on the map of Europe. */
export const outlineOf = (country: string): CountryOutline | null =>
  Object.hasOwn(outlines, country) ? (outlines[country] ?? null) : null;
