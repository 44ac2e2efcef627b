/** What is typed as a figure, in any of our languages' ways; what is none stays as it is and is refused with its field's name. */
export function typedNumber(text: string): number | string | null {
  const plain = text
    .trim()
    .replace(/[\u00a0\u202f\s]/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  if (plain === '') return null;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
