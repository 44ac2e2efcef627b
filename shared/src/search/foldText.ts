// Letters that Unicode does not take apart into a base and a mark.
const undecomposedLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

/** Text as it is searched and sorted by: without case, accents and typographic variants, the same on both engines. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[łßđðøæœþıħŧ]/g, (letter) => undecomposedLetters[letter] ?? letter);
}
