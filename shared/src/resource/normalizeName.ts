/**
 * A name as it is compared with the others that it must differ from: `trainings` and `TRAININGS`, `women` and `women ` are one name.
 * Case, spaces, typographic variants and characters that nobody sees make no other name; accents do. Decision 23.
 */
export const normalizeName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/[\p{White_Space}]+/gu, ' ')
    .trim();

/** Whether no two of the names are one. */
export const areDistinctNames = (names: readonly string[]): boolean => new Set(names.map(normalizeName)).size === names.length;
