/** Formats row numbers (from 1) as ranges of one column, such as `H7:H9 H12`. */
export function formatColumnRanges(column: string, rows: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const row of rows) {
    const lastRun = runs.at(-1);
    if (lastRun && lastRun[1] === row - 1) lastRun[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`)).join(' ');
}
