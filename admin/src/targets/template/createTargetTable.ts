import type { Assignment, CsvCell, Organisation } from '@pilotage/shared';
import type { TargetCell, TargetRow } from '../rows/targetRow.ts';
import { organisationHeadOf } from './organisationHeadOf.ts';
import type { TargetTableHeads } from './targetTableHeads.ts';

interface CreateTargetTableParams {
  rows: readonly TargetRow[];
  organisations: readonly Organisation[];
  shownOf: (cell: TargetCell) => Assignment | null;
  heads: TargetTableHeads;
}

/** What is typed into a cell to get what it shows; nothing where several assignments share it. */
export function targetTextOf(cell: TargetCell, shownOf: (cell: TargetCell) => Assignment | null): number | 'x' | null {
  if (cell.isShared) return null;
  const assignment = shownOf(cell);
  return assignment === null ? null : (assignment.target ?? 'x');
}

/** All targets as a table for a spreadsheet, which `readTargetTable` reads when it is pasted back. */
export function createTargetTable({ rows, organisations, shownOf, heads }: CreateTargetTableParams): CsvCell[][] {
  return [
    [heads.code, heads.indicator, heads.pilot, ...organisations.map(organisationHeadOf)],
    ...rows.map(({ indicator, pilotTitle, cells }) => [
      indicator.code,
      indicator.name,
      pilotTitle,
      ...organisations.map(({ id }) => {
        const cell = cells.get(id);
        return cell ? targetTextOf(cell, shownOf) : null;
      }),
    ]),
  ];
}
