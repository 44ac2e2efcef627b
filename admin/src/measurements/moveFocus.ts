import { type Column, type Direction, type Place, placeAfter, placeOnward } from './gridKeys.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const columns: readonly Column[] = ['figure', 'second', 'comment'];
const columnOf = (element: HTMLElement) => columns.find((column) => column === element.dataset.column);

const linesOf = (table: HTMLElement) =>
  [...table.querySelectorAll('tr')].map((line) =>
    [...line.querySelectorAll<Field>('[data-column]')].flatMap((field) => {
      const column = columnOf(field);
      return column ? [{ field, column, isEmpty: field.value.trim() === '' }] : [];
    }),
  );

type Lines = ReturnType<typeof linesOf>;

/** Goes from a field to the place that `find` names, as the table stands now; answers false where that is the same one. */
function moveTo(from: HTMLElement, find: (place: Place, lines: Lines) => Place): boolean {
  const table = from.closest('table');
  const column = columnOf(from);
  if (!table || !column) return false;
  const lines = linesOf(table);
  const row = lines.findIndex((line) => line.some(({ field }) => field === from));
  const place = find({ row, column }, lines);
  const found = lines[place.row]?.find((each) => each.column === place.column)?.field;
  if (!found || found === from) return false;
  found.focus();
  return true;
}

/** Goes to the field in a direction; answers false at the table's edge. */
export const moveFocus = (from: HTMLElement, direction: Direction): boolean =>
  moveTo(from, (place, lines) =>
    placeAfter(
      place,
      direction,
      lines.map((line) => line.map(({ column }) => column)),
    ),
  );

/** Goes where Enter goes: to what is missing in the row, else down. */
export const moveOnward = (from: HTMLElement): boolean => moveTo(from, placeOnward);
