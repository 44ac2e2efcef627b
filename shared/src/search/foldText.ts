// Letters that Unicode does not decompose into a base letter and a mark.
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

/** Normalises text for search and sorting: without case, accents and typographic variants, the same on both database engines. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[łßđðøæœþıħŧ]/g, (letter) => undecomposedLetters[letter] ?? letter);
}
