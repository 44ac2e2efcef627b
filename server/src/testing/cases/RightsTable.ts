import type { ResourceName } from '@pilotage/shared';
import { parseRightsTable, type RightsTableRow } from '../expected/parseRightsTable.ts';
import type { RightsColumn } from '../expected/rightsColumns.ts';

/** The expected rights of one resource. Its errors name the file where a line is missing. */
export class RightsTable {
  readonly name: ResourceName;
  readonly rows: readonly RightsTableRow[];

  constructor(name: ResourceName, table: string) {
    this.name = name;
    try {
      this.rows = parseRightsTable(table);
    } catch (error) {
      throw this.createError(error instanceof Error ? error.message : String(error));
    }
  }

  linesOf = (verb: string): readonly RightsTableRow[] => this.rows.filter((row) => row.verb === verb);

  find(verb: string, kind: string, column: RightsColumn): string | undefined {
    return this.linesOf(verb).find(({ what }) => what === kind)?.cells[column];
  }

  /** How a row is seen: by its own path, or in a list where the table says no more. */
  findVisibility = (kind: string, column: RightsColumn): string | undefined =>
    this.find('get', kind, column) ?? this.find('list', kind, column);

  /** The first of these users who may. */
  findPermitted = <C extends RightsColumn>(verb: string, kind: string, columns: readonly C[]): C | undefined =>
    columns.find((column) => isPermitted(this.find(verb, kind, column)));

  /** An error that says in which file to write what. */
  createError = (missing: string): Error => new Error(`${this.name}.cases.ts: ${missing}`);
}

/** Whether a cell of the table is a success. */
export const isPermitted = (cell: string | undefined): boolean =>
  cell === 'full' || cell === 'bare' || (cell !== undefined && Number(cell) < 400);
