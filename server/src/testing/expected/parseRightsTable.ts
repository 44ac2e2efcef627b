import { type RightsColumn, rightsColumns } from './rightsColumns.ts';

export interface RightsTableRow {
  /** The text before the bar: a verb and the kind of row, or a method and a path. */
  verb: string;
  what: string;
  cells: Record<RightsColumn, string>;
}

/** Parses a table of expected rights. Throws for a line without a value for each column. */
export function parseRightsTable(table: string): RightsTableRow[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [head = '', rest = ''] = line.trim().split('|');
    const [verb = '', ...what] = head.trim().split(' ');
    const statuses = rest.trim().split(/\s+/);
    if (statuses.length !== rightsColumns.length) throw new Error(`Not one word for each column: ${line}`);
    const [visitor = '', disabled = '', staffA = '', managerA = '', lead = '', evaluator = '', observer = '', juror = ''] =
      statuses;
    return {
      verb,
      what: what.join(' '),
      cells: { visitor, disabled, staffA, managerA, lead, evaluator, observer, juror },
    };
  });
}
