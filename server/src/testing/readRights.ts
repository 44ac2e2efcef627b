import { type Column, columns } from './expectedRights.ts';

export interface RightsLine {
  /** What stands before the bar: a verb and the kind of row, or a method and an address. */
  verb: string;
  what: string;
  cells: Record<Column, string>;
}

/** The lines of a table of expected rights. A line that does not say something for everybody is refused. */
export function readRights(table: string): RightsLine[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [head = '', rest = ''] = line.trim().split('|');
    const [verb = '', ...what] = head.trim().split(' ');
    const words = rest.trim().split(/\s+/);
    if (words.length !== columns.length) throw new Error(`Not one word for each column: ${line}`);
    const [visitor = '', disabled = '', staffA = '', managerA = '', lead = '', evaluator = '', observer = '', juror = ''] = words;
    return {
      verb,
      what: what.join(' '),
      cells: { visitor, disabled, staffA, managerA, lead, evaluator, observer, juror },
    };
  });
}
