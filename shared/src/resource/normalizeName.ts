/**
 * Normalises a name for comparison: `trainings` and `TRAININGS`, `women` and `women ` are equal. Case, whitespace, typographic
 * variants and invisible characters are ignored; accents are not. Decision 23.
 */
export const normalizeName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/[\p{White_Space}]+/gu, ' ')
    .trim();

/** Whether all names differ after normalisation. */
export const areDistinctNames = (names: readonly string[]): boolean => new Set(names.map(normalizeName)).size === names.length;
