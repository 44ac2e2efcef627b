import { createHash } from 'node:crypto';
import { type Store, systemStoreOf, withOrigin } from '@pilotage/db';
import { type FieldProblems, type ImportedResource, maxImportedRecords, recordImports } from '@pilotage/shared';
import { createValidationProblem, Problem } from '../http/problem.ts';
import { hooksOf } from '../http/records/hookRegistry.ts';
import { requireSheet } from '../spreadsheets/reading/requireSheet.ts';
import type { SheetFile, SheetReadResult } from '../spreadsheets/reading/sheetRow.ts';
import { findTableColumns, type TableColumns } from './findTableColumns.ts';
import { loadExistingRecords } from './loadExistingRecords.ts';
import { loadReferenceNames } from './loadReferenceNames.ts';
import { parseImportedRow } from './parseImportedRow.ts';
import { type CreatedRecord, type PlannedRow, planRow, type TableContext } from './planRow.ts';
import type { TablePlan } from './tablePlan.ts';
import { buildTablePreview } from './tablePreview.ts';

export interface TableImport {
  resource: ImportedResource;
  file: SheetReadResult | null;
  /** Called before each row. If it throws, nothing is stored. */
  checkpoint: () => Promise<void>;
}

const tokenOf = (rows: readonly PlannedRow[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        rows.map(({ imported: { row, body }, outcome, existing, problems }) => [
          row,
          body,
          outcome,
          existing?.id,
          existing?.version,
          problems,
        ]),
      ),
    )
    .digest('base64url')
    .slice(0, 32);

interface ReadTable {
  file: SheetFile;
  columns: TableColumns;
}

function readTable({ resource, file: sheet }: TableImport): ReadTable {
  const file = requireSheet(sheet);
  const columns = findTableColumns(resource, file);
  if ('problem' in columns) throw createValidationProblem({ file: columns.problem });
  if (columns.dataRows.length > maxImportedRecords)
    throw createValidationProblem({ file: { code: 'spreadsheets.tooManyRows', limit: maxImportedRecords } });
  return { file, columns };
}

/**
 * Creates the records of all rows that can be created, in the transaction of `store`, and says what became of each row. The locks
 * come before the first read: so what is decided on is what others have committed.
 */
async function createRows(store: Store, { resource, checkpoint }: TableImport, table: ReadTable): Promise<TablePlan> {
  const system = systemStoreOf(store);
  for (const lock of hooksOf(resource).locksForMany?.(store.actor) ?? []) await system.lockAll(lock.resource, lock.where);
  const references = await loadReferenceNames(store, resource, recordImports[resource].columns);
  const periods = recordImports[resource].periodDays === undefined ? [] : await store.all('periods');
  const existing = await loadExistingRecords(store, resource);
  const context: TableContext = { store: withOrigin(store, 'file'), resource, existing, rowByKey: new Map() };
  const rows: PlannedRow[] = [];
  for (const row of table.columns.dataRows) {
    await checkpoint();
    rows.push(await planRow(context, parseImportedRow(row, { resource, references, periods, ...table })));
  }
  return { resource, rows, ignored: table.columns.ignored, references, token: tokenOf(rows) };
}

/** Ends the transaction of a preview, so that nothing of it is stored. */
class PreviewEnded extends Error {
  readonly plan: TablePlan;
  constructor(plan: TablePlan) {
    super('The preview is rolled back.');
    this.name = 'PreviewEnded';
    this.plan = plan;
  }
}

/**
 * What an import of the table would do: the import itself, rolled back. So the preview knows every rule that a single creation
 * knows, those between the rows included.
 */
export async function previewTable(store: Store, input: TableImport): Promise<TablePlan> {
  const table = readTable(input);
  try {
    return await store.transaction(async (store) => {
      throw new PreviewEnded(await createRows(store, input, table));
    });
  } catch (error) {
    if (error instanceof PreviewEnded) return error.plan;
    throw error;
  }
}

/** The problems of all refused rows, by row number and field. */
const refusalsOf = (rows: readonly PlannedRow[]): FieldProblems =>
  Object.fromEntries(
    rows
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ imported: { row } }) => [`rows.${row}`, { code: 'imports.refused', row } as const]),
  );

/**
 * Creates all new records of a previewed table, or none. Returns what was created. Throws 409 `importChanged` if the plan is another
 * one than that of the preview, and 422 for refused rows.
 */
export async function importTable(store: Store, input: TableImport, token: string): Promise<CreatedRecord[]> {
  const table = readTable(input);
  return store.transaction(async (store) => {
    const plan = await createRows(store, input, table);
    if (plan.token !== token) throw new Problem('importChanged', { current: buildTablePreview(plan) });
    const refusals = refusalsOf(plan.rows);
    if (Object.keys(refusals).length > 0) throw createValidationProblem(refusals);
    return plan.rows.flatMap(({ created }) => (created ? [{ id: created.id, version: created.version }] : []));
  });
}
