import type { RightsColumn } from '../expected/rightsColumns.ts';
import { isPermitted, type RightsTable } from './RightsTable.ts';

/** Every row. */
export const everyRow = '1 = 1';

const conditions = { own: 'organisationId = :a', consortium: 'organisationId IS NULL' };

/**
 * The rows of a list as SQL: all, or those of the own organisation and of the consortium. Undefined if the list is refused.
 * Throws where the table does not tell, as of states.
 */
export function deriveTotal(rights: RightsTable, column: RightsColumn): string | undefined {
  const lines = rights.linesOf('list').map(({ what, cells }) => ({ kind: what, cell: cells[column] }));
  if (lines.every(({ cell }) => Number(cell) >= 400)) return undefined;
  const isSeen = ({ cell }: { cell: string }) => isPermitted(cell);
  if (lines.every(isSeen)) return everyRow;
  const groups = Object.entries(conditions).map(([owner, condition]) => ({
    condition,
    lines: lines.filter(({ kind }) => kind === owner || kind.startsWith(`${owner} `)),
  }));
  const seen = groups.filter((group) => group.lines.some(isSeen));
  const explained = new Set(seen.flatMap((group) => group.lines));
  if (seen.length > 0 && lines.every((line) => explained.has(line) === isSeen(line)))
    return seen.map(({ condition }) => condition).join(' OR ');
  throw rights.createError(`the rights do not tell which rows a list has for ${column}; write it as SQL in \`totals\`.`);
}
