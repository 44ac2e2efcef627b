import { type GridDirection, type GridPosition, nextPosition } from './nextPosition.ts';
import { positionAfterEnter } from './positionAfterEnter.ts';

type GridInputElement = HTMLInputElement | HTMLTextAreaElement;

const columnOf = (element: HTMLElement) => element.dataset.column;

const readGridRows = (table: HTMLElement) =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll<GridInputElement>('[data-column]')].flatMap((field) => {
      const column = columnOf(field);
      return column ? [{ field, column, isEmpty: field.value.trim() === '' }] : [];
    }),
  );

type GridRows = ReturnType<typeof readGridRows>;

/** Focuses the field that `findPosition` returns for the current table; returns false where it is the same field. */
function focusPosition(from: HTMLElement, findPosition: (position: GridPosition, rows: GridRows) => GridPosition): boolean {
  const table = from.closest('table');
  const column = columnOf(from);
  if (!table || !column) return false;
  const rows = readGridRows(table);
  const row = rows.findIndex((fields) => fields.some(({ field }) => field === from));
  const position = findPosition({ row, column }, rows);
  const target = rows[position.row]?.find((each) => each.column === position.column)?.field;
  if (!target || target === from) return false;
  target.focus();
  return true;
}

/** Focuses the next field in a direction; returns false at the edge of the table. */
export const moveFocus = (from: HTMLElement, direction: GridDirection): boolean =>
  focusPosition(from, (position, rows) =>
    nextPosition(
      position,
      direction,
      rows.map((row) => row.map(({ column }) => column)),
    ),
  );

/** Focuses the field after Enter: the missing one of the row, otherwise the row below. */
export const moveFocusOnEnter = (from: HTMLElement): boolean => focusPosition(from, positionAfterEnter);
