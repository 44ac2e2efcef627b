/** Rows, counted from 1, as the ranges of one column: `H7:H9 H12`. */
export function formatColumnRanges(column: string, rows: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const row of rows) {
    const previousCell = runs.at(-1);
    if (previousCell && previousCell[1] === row - 1) previousCell[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`)).join(' ');
}
