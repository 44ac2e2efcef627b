import type { Cell, Sheet } from 'hucre/xlsx';

type RichTextRun = NonNullable<Cell['richText']>[number];

const flags = ['bold', 'italic', 'underline', 'strikethrough'] as const;

/** Whether two runs of a rich text have different formats. A run without size or colour inherits those of the cell. */
function hasDifferentFormat({ font: one = {} }: RichTextRun, { font: other = {} }: RichTextRun): boolean {
  if (one.vertAlign !== other.vertAlign) return true;
  if (flags.some((flag) => Boolean(one[flag]) !== Boolean(other[flag]))) return true;
  if (one.size !== undefined && other.size !== undefined && one.size !== other.size) return true;
  return one.color !== undefined && other.color !== undefined && JSON.stringify(one.color) !== JSON.stringify(other.color);
}

/** Whether formats of a cell change the meaning of its text: runs in different formats (a footnote mark), or strikethrough. */
function isUnclear({ richText = [], style }: Cell): boolean {
  if (style?.font?.strikethrough) return true;
  const [first, ...others] = richText.filter(({ text }) => text.trim() !== '');
  return first !== undefined && (Boolean(first.font?.strikethrough) || others.some((run) => hasDifferentFormat(first, run)));
}

/** The columns of unclear cells by row, both counted from 0. */
export function findUnclearCells({ cells }: Sheet): ReadonlyMap<number, readonly number[]> {
  const columnsByRow = new Map<number, number[]>();
  for (const [position, cell] of cells ?? []) {
    if (!isUnclear(cell)) continue;
    const [row = 0, column = 0] = position.split(',').map(Number);
    columnsByRow.set(row, [...(columnsByRow.get(row) ?? []), column]);
  }
  return columnsByRow;
}
