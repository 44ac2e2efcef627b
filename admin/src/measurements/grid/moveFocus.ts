import { type GridColumn, type GridDirection, type GridPosition, nextPosition, positionAfterEnter } from './gridNavigation.ts';

type GridInputElement = HTMLInputElement | HTMLTextAreaElement;

const gridColumns: readonly GridColumn[] = ['figure', 'second', 'comment'];
const columnOf = (element: HTMLElement) => gridColumns.find((column) => column === element.dataset.column);

const readGridRows = (table: HTMLElement) =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll<GridInputElement>('[data-column]')].flatMap((field) => {
      const column = columnOf(field);
      return column ? [{ field, column, isEmpty: field.value.trim() === '' }] : [];
    }),
  );

type GridRows = ReturnType<typeof readGridRows>;

/** Goes from a field to the place that `find` names, as the table stands now; answers false where that is the same one. */
function focusPosition(from: HTMLElement, findPosition: (position: GridPosition, rows: GridRows) => GridPosition): boolean {
  const table = from.closest('table');
  const column = columnOf(from);
  if (!table || !column) return false;
  const rows = readGridRows(table);
  const row = rows.findIndex((line) => line.some(({ field }) => field === from));
  const position = findPosition({ row, column }, rows);
  const target = rows[position.row]?.find((each) => each.column === position.column)?.field;
  if (!target || target === from) return false;
  target.focus();
  return true;
}

/** Goes to the field in a direction; answers false at the table's edge. */
export const moveFocus = (from: HTMLElement, direction: GridDirection): boolean =>
  focusPosition(from, (position, rows) =>
    nextPosition(
      position,
      direction,
      rows.map((row) => row.map(({ column }) => column)),
    ),
  );

/** Goes where Enter goes: to what is missing in the row, else down. */
export const moveFocusOnEnter = (from: HTMLElement): boolean => focusPosition(from, positionAfterEnter);
