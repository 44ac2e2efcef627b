/**
 * Parses a block as spreadsheets copy it: tabs between cells, line breaks between rows, quotes around cells that contain either.
 */
export function parsePastedBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const normalized = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < normalized.length; index += 1) {
    const character = normalized[index] ?? '';
    if (isQuoted && character === '"' && normalized[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && character === '\t') end();
    else if (!isQuoted && character === '\n') {
      end();
      rows.push([]);
    } else cell += character;
  }
  end();
  return rows;
}
