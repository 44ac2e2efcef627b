import { type ImportedCell, type Store, systemStoreOf, withOrigin } from '@pilotage/db';
import type { FieldProblems } from '@pilotage/shared';
import { lockRows } from '../../http/records/lockRows.ts';
import { createHookContext } from '../../http/records/createHookContext.ts';
import { createValidationProblem, Problem } from '../../http/problem.ts';
import { createRecord, updateRecord } from '../../http/records/write.ts';
import { measurementHooks } from '../../measurements/measurements.hooks.ts';
import { assertFiguresWritable } from '../assertFiguresWritable.ts';
import { type CellContent, pickCellContent } from '../cellContent.ts';
import { parseEnteredCells } from './parseEnteredCells.ts';
import { buildImportPreview } from './importPreview.ts';
import { runImportChecks } from './runImportChecks.ts';
import { type ImportPlan, buildImportPlan, type PlannedCell, planToken } from './importPlan.ts';
import { type OwnFigure, loadOwnFigures, requireOrganisationId, requireUserId } from '../ownFigures.ts';
import type { SheetReadResult } from '../reading/sheetRow.ts';

/** Plans the changes of a file. Throws 423 for locked figures, then 422 for a file that cannot be imported. */
export async function planImport(store: Store, periodId: number, file: SheetReadResult | null): Promise<ImportPlan> {
  await assertFiguresWritable(store, periodId);
  if (file === null) throw createValidationProblem({ file: { code: 'field.required' } });
  const figures = await loadOwnFigures(store, periodId);
  const entered = parseEnteredCells(file, figures);
  if ('problem' in entered) throw createValidationProblem({ file: entered.problem });
  return buildImportPlan(entered, figures);
}

/** In characters. */
const maxFileNameLength = 100;

/** The problems of all refused rows, by row number and field. */
function refusalProblemsOf({ cells, problems }: ImportPlan): FieldProblems {
  const all = [...problems, ...cells.flatMap((cell) => cell.problems)];
  return Object.fromEntries(all.map(({ row, field, problem }) => [`rows.${row}.${field}`, problem]));
}

/** The body of a write. It omits the value of a ratio, because the server computes it. */
function writeBodyOf({ indicator }: OwnFigure, { value, ...rest }: CellContent) {
  return indicator.valueType === 'ratio' ? rest : { ...rest, value };
}

/** Writes one figure like a single request. A 422 names its row. */
async function writeFigure(store: Store, periodId: number, { row, figure, entered }: PlannedCell): Promise<ImportedCell[]> {
  if (entered === null) return [];
  const body = writeBodyOf(figure, entered);
  const { assignment, cell } = figure;
  try {
    const { id, version } = cell
      ? await updateRecord(store, 'measurements', cell.id, { ...body, version: cell.version })
      : await createRecord(store, 'measurements', { ...body, assignmentId: assignment.id, periodId });
    return [{ measurementId: id, version, before: cell && pickCellContent(cell) }];
  } catch (error) {
    if (!(error instanceof Problem) || !error.details.fields) throw error;
    const rowProblems = Object.entries(error.details.fields).map(([field, problem]) => [`rows.${row}.${field}`, problem]);
    throw createValidationProblem(Object.fromEntries(rowProblems));
  }
}

export interface ImportConfirmation {
  /** The token of the preview. */
  token: string;
  /** Ids of assignments whose conflicting figures the file overwrites. */
  overwrite: ReadonlySet<number>;
}

interface ImportFiguresParams {
  periodId: number;
  fileName: string;
  file: SheetReadResult | null;
  /** Parses the confirmation. Throws 422. */
  readConfirmation: () => ImportConfirmation;
  /** Called before each figure. If it throws, the whole import is rolled back. */
  checkpoint: () => Promise<void>;
}

/**
 * Imports exactly the changes of a preview, all or none. It locks the rows first and plans again under the locks. Returns the
 * number of written figures. Throws 409 `importChanged` if the plan differs from the preview, and 422 for refused rows.
 */
export async function importFigures(
  store: Store,
  { periodId, fileName, file, readConfirmation, checkpoint }: ImportFiguresParams,
): Promise<number> {
  await assertFiguresWritable(store, periodId);
  const { token, overwrite } = readConfirmation();
  const reportKey = { organisationId: requireOrganisationId(store), periodId };
  const locks = (await measurementHooks.locks?.(createHookContext(store), reportKey)) ?? [];
  return store.transaction(async (store) => {
    await lockRows(systemStoreOf(store), locks);
    const plan = await planImport(store, periodId, file);
    if (planToken(plan) !== token) {
      const current = buildImportPreview(plan, await runImportChecks(store, plan, periodId));
      throw new Problem('importChanged', { current });
    }
    const refusedFields = refusalProblemsOf(plan);
    if (Object.keys(refusedFields).length > 0) throw createValidationProblem(refusedFields);
    const isWritten = ({ outcome, figure }: PlannedCell) =>
      outcome === 'new' || outcome === 'changed' || (outcome === 'conflict' && overwrite.has(figure.assignment.id));
    const plannedCells = plan.cells.filter(isWritten);
    const importStore = withOrigin(store, 'file');
    const cells: ImportedCell[] = [];
    for (const cell of plannedCells) {
      await checkpoint();
      cells.push(...(await writeFigure(importStore, periodId, cell)));
    }
    const importRecord = {
      ...reportKey,
      userId: requireUserId(store),
      fileName: [...fileName].slice(0, maxFileNameLength).join(''),
      cells,
    };
    if (cells.length > 0) await store.internal.imports.insert(importRecord, store.now());
    return plannedCells.length;
  });
}
