/** Whether the text is a path of this product, such as `/explain?indicator=TRAININGS`, or an https address. Anything else could run a script. */
export function isEvidenceAddress(text: string): boolean {
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(text)) return false;
  if (text.startsWith('/')) return !text.startsWith('//');
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}
