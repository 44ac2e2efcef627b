const splitList = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '');

/** Parses typed whole numbers, `14, 3`; empty text is null. Other text is returned unchanged, and the server refuses it. */
export function parseWholeNumbers(text: string): (number | string)[] | null {
  const items = splitList(text);
  if (items.length === 0) return null;
  return items.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Parses typed phrases, `Training, Social economy`; empty text is null. */
export function parsePhrases(text: string): string[] | null {
  const items = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return items.length === 0 ? null : items;
}
