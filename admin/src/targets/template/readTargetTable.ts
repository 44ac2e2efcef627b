import { normalizeName, type Organisation, unescapeFormula } from '@pilotage/shared';
import { type PlacedColumn, type PlacedLine, type PlacedTargets, positionOf } from '../paste/placedTargets.ts';
import type { TargetRow } from '../rows/targetRow.ts';
import type { TargetTableHeads } from './targetTableHeads.ts';

interface ReadTargetTableParams extends Partial<Pick<PlacedTargets, 'decimal' | 'problems' | 'ignored'>> {
  block: readonly (readonly string[])[];
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  heads: TargetTableHeads;
}

/** A title may stand above the heads. */
const maxLinesAboveHeads = 30;

const nameOf = (text: string): string => normalizeName(unescapeFormula(text.trim()));

/** The organisation that a head names, by its short name, its name or its short address. */
function placeColumn(head: string, organisations: readonly Organisation[]): PlacedColumn {
  const named = organisations.filter((each) =>
    [each.shortName, each.name, each.slug].some((text) => text && nameOf(text) === nameOf(head)),
  );
  const [only] = named.length === 1 ? named : [];
  return { organisationId: only?.id ?? null, name: head.trim(), isAmbiguous: named.length > 1 };
}

/** The row that code and pilot name. */
function placeLine(code: string, pilot: string, rows: readonly TargetRow[]): PlacedLine {
  const row = rows.find(
    (each) => nameOf(each.indicator.code) === nameOf(code) && nameOf(each.pilotTitle ?? '') === nameOf(pilot),
  );
  return {
    rowKey: row?.key ?? null,
    name: [code, pilot]
      .map((text) => text.trim())
      .filter(Boolean)
      .join(', '),
  };
}

/**
 * Reads a table whose head names organisations and whose first column names indicators by their codes, in any order. Null for a
 * block without these heads.
 */
export function readTargetTable(params: ReadTargetTableParams): PlacedTargets | null {
  const { block, rows, organisations, heads, decimal = null, problems = new Map(), ignored = [] } = params;
  const headLine = block
    .slice(0, maxLinesAboveHeads)
    .findIndex((line) => line.some((text) => nameOf(text) === nameOf(heads.code)));
  const head = block[headLine];
  if (head === undefined) return null;
  const names = head.map(nameOf);
  const columnOf = (name: string) => names.indexOf(nameOf(name));
  const [codeColumn, pilotColumn] = [columnOf(heads.code), columnOf(heads.pilot)];
  const described = new Set([codeColumn, pilotColumn, columnOf(heads.indicator)]);
  const columns = head.flatMap((text, index) => (described.has(index) || text.trim() === '' ? [] : { text, index }));
  const lines = block.slice(headLine + 1);
  const positions = lines.flatMap((_, line) =>
    columns.map(({ index }, column) => [positionOf(headLine + 1 + line, index), positionOf(line, column)] as const),
  );
  return {
    block: lines.map((line) => columns.map(({ index }) => line[index] ?? '')),
    lines: lines.map((line) => placeLine(line[codeColumn] ?? '', line[pilotColumn] ?? '', rows)),
    columns: columns.map(({ text }) => placeColumn(text, organisations)),
    isNamed: true,
    decimal,
    ignored,
    problems: new Map(
      positions.flatMap(([from, to]) => {
        const problem = problems.get(from);
        return problem === undefined ? [] : [[to, problem] as const];
      }),
    ),
  };
}
