import { type Column, type Direction, placeAfter } from './gridKeys.ts';

const columns: readonly Column[] = ['figure', 'second', 'comment'];
const columnOf = (element: HTMLElement) => columns.find((column) => column === element.dataset.column);

const linesOf = (table: HTMLElement) =>
  [...table.querySelectorAll('tr')].map((line) =>
    [...line.querySelectorAll<HTMLElement>('[data-column]')].filter((field) => columnOf(field)),
  );

/** Goes to the field in a direction, as the table stands now; answers false at its edge. */
export function moveFocus(from: HTMLElement, direction: Direction): boolean {
  const table = from.closest('table');
  const column = columnOf(from);
  if (!table || !column) return false;
  const lines = linesOf(table);
  const row = lines.findIndex((line) => line.includes(from));
  const rows = lines.map((line) => line.flatMap((field) => columnOf(field) ?? []));
  const place = placeAfter({ row, column }, direction, rows);
  const field = lines[place.row]?.find((each) => columnOf(each) === place.column);
  if (!field || field === from) return false;
  field.focus();
  return true;
}
