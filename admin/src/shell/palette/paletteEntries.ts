import { matchesWordStarts } from '@pilotage/shared';

export interface PaletteEntry {
  id: string;
  group: string;
  text: string;
  /** What tells two of the same name apart. */
  detail: string;
  to: string;
}

/** Every word that is typed begins a word of the entry, in whatever order. */
export const matchesEntry = ({ text, detail }: Pick<PaletteEntry, 'text' | 'detail'>, typed: string): boolean =>
  matchesWordStarts(`${text} ${detail}`, typed);

/** The entry after `from` in the direction; beyond the end it begins again. */
export const nextIndex = (from: number, step: 1 | -1, count: number): number =>
  count === 0 ? -1 : (from + step + count) % count;
