const splitList = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '');

/** Codes as they are typed, `at, de`; none is an empty list. */
export const parseCodes = (text: string): string[] => splitList(text).map((part) => part.toUpperCase());

/** Whole numbers as they are typed, `14, 3`; nothing typed means nothing said. What is no number is refused with its field's name. */
export function parseWholeNumbers(text: string): (number | string)[] | null {
  const found = splitList(text);
  if (found.length === 0) return null;
  return found.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Words and phrases as they are typed, `Training, Social economy`; nothing typed means nothing said. */
export function parsePhrases(text: string): string[] | null {
  const found = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return found.length === 0 ? null : found;
}
