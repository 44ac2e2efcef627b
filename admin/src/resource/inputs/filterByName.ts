import { matchesWords } from '@pilotage/shared';

interface NamedOption {
  name: string;
}

/** Whether a name matches the typed text: each typed word begins a word of the name, in any order, as in the search of a list. */
export const matchesName = (typed: string, { name }: NamedOption): boolean => matchesWords(name, typed);

/** The options that match the typed text. */
export const filterByName = <T extends NamedOption>(options: T[], { inputValue }: { inputValue: string }): T[] =>
  options.filter((option) => matchesName(inputValue, option));
