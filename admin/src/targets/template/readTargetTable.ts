import { type Assignment, normalizeName, type Organisation, unescapeFormula } from '@pilotage/shared';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { targetTextOf } from './createTargetTable.ts';
import type { TargetTableHeads } from './targetTableHeads.ts';

interface ReadTargetTableParams {
  block: readonly (readonly string[])[];
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  shownOf: (cell: TargetCell) => Assignment | null;
  heads: TargetTableHeads;
}

/** The texts of a pasted table with the rows and columns that its heads name; null for what is not known. */
interface NamedBlock {
  block: string[][];
  rows: (TargetRow | null)[];
  organisationIds: (number | null)[];
}

const nameOf = (text: string): string => normalizeName(unescapeFormula(text.trim()));

/** Whether the text is the one that `createTargetTable` wrote: such a cell was not changed. */
function isUnchanged(text: string, written: number | 'x' | null): boolean {
  const typed = text.trim();
  return typed === String(written ?? '') || typed === String(written ?? '').replace('.', ',');
}

/**
 * Reads a pasted table whose first row names organisations and whose first column names indicators by their codes, in any
 * order. Cells that show what the table shows become empty. Null for a block without these heads.
 */
export function readTargetTable({ block, rows, organisations, shownOf, heads }: ReadTargetTableParams): NamedBlock | null {
  const [head = [], ...lines] = block;
  const names = head.map(nameOf);
  const codeColumn = names.indexOf(nameOf(heads.code));
  if (codeColumn < 0) return null;
  const pilotColumn = names.indexOf(nameOf(heads.pilot));
  const described = new Set([codeColumn, pilotColumn, names.indexOf(nameOf(heads.indicator))]);
  const columns = names.flatMap((name, index) => (described.has(index) || name === '' ? [] : { name, index }));
  const organisationIds = columns.map(({ name }) => {
    const named = organisations.filter((each) =>
      [each.shortName, each.name, each.slug].some((text) => text && nameOf(text) === name),
    );
    return named.length === 1 ? (named[0]?.id ?? null) : null;
  });
  const namedRows = lines.map((line) => {
    const code = nameOf(line[codeColumn] ?? '');
    const pilot = nameOf(line[pilotColumn] ?? '');
    return rows.find((row) => nameOf(row.indicator.code) === code && nameOf(row.pilotTitle ?? '') === pilot) ?? null;
  });
  return {
    rows: namedRows,
    organisationIds,
    block: lines.map((line, lineIndex) =>
      columns.map(({ index }, column) => {
        const text = line[index] ?? '';
        const cell = namedRows[lineIndex]?.cells.get(organisationIds[column] ?? 0);
        return cell && isUnchanged(text, targetTextOf(cell, shownOf)) ? '' : text;
      }),
    ),
  };
}
