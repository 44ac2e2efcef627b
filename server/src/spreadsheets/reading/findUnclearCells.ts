import type { Cell, Sheet } from 'hucre/xlsx';

type RichTextRun = NonNullable<Cell['richText']>[number];

const flags = ['bold', 'italic', 'underline', 'strikethrough'] as const;

/** Whether two pieces of a text look different. A piece that does not say its size or colour has those of the cell. */
function hasDifferentFormat({ font: one = {} }: RichTextRun, { font: other = {} }: RichTextRun): boolean {
  if (one.vertAlign !== other.vertAlign) return true;
  if (flags.some((flag) => Boolean(one[flag]) !== Boolean(other[flag]))) return true;
  if (one.size !== undefined && other.size !== undefined && one.size !== other.size) return true;
  return one.color !== undefined && other.color !== undefined && JSON.stringify(one.color) !== JSON.stringify(other.color);
}

/** Whether what a cell shows is not what its text says: pieces that look different (a raised footnote), or struck through. */
function isUnclear({ richText = [], style }: Cell): boolean {
  if (style?.font?.strikethrough) return true;
  const [first, ...others] = richText.filter(({ text }) => text.trim() !== '');
  return first !== undefined && (Boolean(first.font?.strikethrough) || others.some((run) => hasDifferentFormat(first, run)));
}

/** By row, from 0: the columns of such cells. */
export function findUnclearCells({ cells }: Sheet): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [place, cell] of cells ?? []) {
    if (!isUnclear(cell)) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    found.set(row, [...(found.get(row) ?? []), column]);
  }
  return found;
}
