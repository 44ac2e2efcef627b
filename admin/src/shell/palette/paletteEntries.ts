import { matchesWordStarts } from '@pilotage/shared';

interface NamedEntry {
  id: string;
  group: string;
  text: string;
  /** Text that distinguishes entries with the same name. */
  detail: string;
}

/** An entry leads to a page, or does something where the user is. */
export type PaletteEntry = NamedEntry & ({ to: string } | { run: () => void });

/** Whether each typed word begins a word of the entry, in any order. */
export const matchesEntry = ({ text, detail }: Pick<PaletteEntry, 'text' | 'detail'>, typed: string): boolean =>
  matchesWordStarts(`${text} ${detail}`, typed);

/** The index `step` entries after `from`; wraps around at both ends. */
export const nextIndex = (from: number, step: 1 | -1, count: number): number =>
  count === 0 ? -1 : (from + step + count) % count;
