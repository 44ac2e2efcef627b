import type { ImportedResource } from '@pilotage/shared';
import type { IgnoredCell } from '../spreadsheets/import/findUnknownColumns.ts';
import type { ReferenceNames } from './loadReferenceNames.ts';
import type { PlannedRow } from './planRow.ts';

/** What became of a table. */
export interface TablePlan {
  resource: ImportedResource;
  rows: readonly PlannedRow[];
  ignored: readonly IgnoredCell[];
  references: ReadonlyMap<string, ReferenceNames>;
  /** Identifies the plan: the rows, and what they were compared with. */
  token: string;
}
