/** A block as spreadsheets copy it: tabs between cells, line ends between rows, quotes around cells that hold either. */
export function pastedBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const given = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < given.length; at += 1) {
    const mark = given[at] ?? '';
    if (isQuoted && mark === '"' && given[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (!isQuoted && mark === '\t') end();
    else if (!isQuoted && mark === '\n') {
      end();
      rows.push([]);
    } else cell += mark;
  }
  end();
  return rows;
}
