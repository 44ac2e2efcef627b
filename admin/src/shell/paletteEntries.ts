export interface PaletteEntry {
  id: string;
  group: string;
  text: string;
  /** What tells two of the same name apart. */
  detail: string;
  to: string;
}

/** Without case and accents. */
export const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l');

/** Every word that is typed begins a word of the entry, regardless of case and accents. */
export function matches(entry: Pick<PaletteEntry, 'text' | 'detail'>, typed: string): boolean {
  const words = folded(`${entry.text} ${entry.detail}`).split(/[^\p{L}\p{N}]+/u);
  return folded(typed)
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** The entry after `from` in the direction; beyond the end it begins again. */
export const stepTo = (from: number, step: 1 | -1, count: number): number => (count === 0 ? -1 : (from + step + count) % count);
