/** Where and of when the populations are. It is said wherever a figure is divided by them. */
export const populationSource = {
  name: 'Eurostat, demo_pjan (tps00001)',
  day: '2019-01-01',
  /** When it was read: Italy was revised to 59 816 673 later, after its census. */
  readIn: '2020-03',
} as const;

/**
 * Inhabitants on 1 January 2019, in persons, by country code. Source: Eurostat, table demo_pjan (tps00001), as published in March 2020.
 * The countries of the European Union of today. Figures that were revised later stand as they were: IT was revised to 59 816 673.
 */
const populations: Readonly<Record<string, number>> = {
  AT: 8_858_775,
  BE: 11_455_519,
  BG: 7_000_039,
  CY: 875_899,
  CZ: 10_649_800,
  DE: 83_019_213,
  DK: 5_806_081,
  EE: 1_324_820,
  ES: 46_937_060,
  FI: 5_517_919,
  FR: 67_012_883,
  GR: 10_724_599,
  HR: 4_076_246,
  HU: 9_772_756,
  IE: 4_904_240,
  IT: 60_359_546,
  LT: 2_794_184,
  LU: 613_894,
  LV: 1_919_968,
  MT: 493_559,
  NL: 17_282_163,
  PL: 37_972_812,
  PT: 10_276_617,
  RO: 19_414_458,
  SE: 10_230_185,
  SI: 2_080_908,
  SK: 5_450_421,
};

/** Inhabitants of a country in persons; null where none is known, which is never 0. */
export const populationOf = (country: string): number | null =>
  Object.hasOwn(populations, country) ? (populations[country] ?? null) : null;
