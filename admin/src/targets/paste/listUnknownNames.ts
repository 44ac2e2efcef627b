import type { PlacedTargets } from './placedTargets.ts';

/** A name of the table that is not known here, with the number of its targets, none of which is entered. */
export interface UnknownName {
  kind: 'indicator' | 'organisation' | 'severalOrganisations';
  name: string;
  count: number;
}

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** The names of a table that are not known here, in its order. What stands in no cell is not asked for. */
export function listUnknownNames({ block, lines, columns, isNamed }: PlacedTargets): UnknownName[] {
  if (!isNamed) return [];
  const unknownLines = lines.flatMap(({ rowKey, name }, line): UnknownName[] => {
    const count = (block[line] ?? []).filter(isFilled).length;
    return rowKey === null && count > 0 ? [{ kind: 'indicator', name, count }] : [];
  });
  const unknownColumns = columns.flatMap(({ organisationId, name, isAmbiguous }, column): UnknownName[] => {
    // A text of an unknown line is counted there.
    const count = block.filter((texts, line) => lines[line]?.rowKey !== null && isFilled(texts[column])).length;
    const kind = isAmbiguous ? 'severalOrganisations' : 'organisation';
    return organisationId === null && count > 0 ? [{ kind, name, count }] : [];
  });
  return [...unknownLines, ...unknownColumns];
}
