import { matchesWords } from '@pilotage/shared';

interface NamedOption {
  name: string;
}

/** Whether a choice is meant by what is typed: the words of a search, in whatever order, as a list finds them. */
export const matchesName = (typed: string, { name }: NamedOption): boolean => matchesWords(name, typed);

/** The options that are meant by what is typed. */
export const filterByName = <T extends NamedOption>(options: T[], { inputValue }: { inputValue: string }): T[] =>
  options.filter((option) => matchesName(inputValue, option));
