import { hasWords } from '@pilotage/shared';

interface Named {
  name: string;
}

/** Whether a choice is meant by what is typed: the words of a search, in whatever order, as a list finds them. */
export const isNamedWith = (typed: string, { name }: Named): boolean => hasWords(name, typed);

/** The options that are meant by what is typed. */
export const namedWith = <T extends Named>(options: T[], { inputValue }: { inputValue: string }): T[] =>
  options.filter((option) => isNamedWith(inputValue, option));
