/** The letters of a column by its index from 0: A, B, ..., Z, AA. A text file may have more columns than any spreadsheet. */
export function columnLetterOf(index: number): string {
  const before = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return before === 0 ? letter : columnLetterOf(before - 1) + letter;
}
