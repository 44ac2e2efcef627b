import { connectionOf, type ImportedCell, insertImport, type Store, systemOf, withOrigin } from '@pilotage/db';
import type { FieldProblems } from '@pilotage/shared';
import { hold } from '../http/hold.ts';
import { hookContext } from '../http/hookContext.ts';
import { invalid, Problem } from '../http/problem.ts';
import { createRecord, updateRecord } from '../http/write.ts';
import { measurementHooks } from '../measurements/measurements.hooks.ts';
import { assertEntryOpen } from './assertEntryOpen.ts';
import { type CellContent, writtenContent } from './cellContent.ts';
import { enteredCells } from './enteredCells.ts';
import { previewOf } from './importAnswer.ts';
import { importFindings } from './importFindings.ts';
import { type ImportPlan, importPlan, type PlannedCell, planToken } from './importPlan.ts';
import { type OwnFigure, ownFigures, ownOrganisationId, ownUserId } from './ownFigures.ts';
import type { ReadSheet } from './sheetRow.ts';

/** What a file would change now. Throws what locks the period, then what is wrong with the whole file. */
export async function plannedImport(store: Store, periodId: number, file: ReadSheet | null): Promise<ImportPlan> {
  await assertEntryOpen(store, periodId);
  if (file === null) throw invalid({ file: { code: 'field.required' } });
  const own = await ownFigures(store, periodId);
  const entered = enteredCells(file, own);
  if ('problem' in entered) throw invalid({ file: entered.problem });
  return importPlan(entered, own);
}

/** Of the file, in characters. */
const longestName = 100;

/** Every refused row, by its number and field. */
function refusals({ cells, problems }: ImportPlan): FieldProblems {
  const all = [...problems, ...cells.flatMap((cell) => cell.problems)];
  return Object.fromEntries(all.map(({ row, field, problem }) => [`rows.${row}.${field}`, problem]));
}

/** A ratio is computed: whoever names its value would have to name the right one. */
function bodyOf({ indicator }: OwnFigure, { value, ...rest }: CellContent) {
  return indicator.valueType === 'ratio' ? rest : { ...rest, value };
}

/** Writes one figure as if it had been entered by itself; what refuses it names its row. */
async function write(store: Store, periodId: number, { row, figure, entered }: PlannedCell): Promise<ImportedCell[]> {
  if (entered === null) return [];
  const body = bodyOf(figure, entered);
  const { assignment, cell } = figure;
  try {
    const { id, version } = cell
      ? await updateRecord(store, 'measurements', cell.id, { ...body, version: cell.version })
      : await createRecord(store, 'measurements', { ...body, assignmentId: assignment.id, periodId });
    return [{ measurementId: id, version, before: cell && writtenContent(cell) }];
  } catch (error) {
    if (!(error instanceof Problem) || !error.extra.fields) throw error;
    const named = Object.entries(error.extra.fields).map(([field, problem]) => [`rows.${row}.${field}`, problem]);
    throw invalid(Object.fromEntries(named));
  }
}

export interface Confirmed {
  /** Of the differences that were shown. */
  token: string;
  /** Figures changed by others meanwhile that are to be what the file says all the same, by assignment. */
  overwrite: ReadonlySet<number>;
}

interface Asked {
  periodId: number;
  fileName: string;
  file: ReadSheet | null;
  /** What was confirmed; throws what is wrong with it. */
  confirmed: () => Confirmed;
  /** Before each figure; what it throws ends the import, and nothing is entered. */
  step: () => Promise<void>;
}

/**
 * Enters exactly the differences that were shown, all of them or none. The rows that single writes would wait for are held first, and
 * the plan is made anew while they are.
 */
export async function importFigures(store: Store, { periodId, fileName, file, confirmed, step }: Asked): Promise<number> {
  await assertEntryOpen(store, periodId);
  const { token, overwrite } = confirmed();
  const place = { organisationId: ownOrganisationId(store), periodId };
  const guards = (await measurementHooks.guards?.(hookContext(store), place)) ?? [];
  return store.transaction(async (store) => {
    await hold(systemOf(store), guards);
    const plan = await plannedImport(store, periodId, file);
    if (planToken(plan) !== token) {
      const current = previewOf(plan, await importFindings(store, plan, periodId));
      throw new Problem('importChanged', { current });
    }
    const wrong = refusals(plan);
    if (Object.keys(wrong).length > 0) throw invalid(wrong);
    const isDue = ({ outcome, figure }: PlannedCell) =>
      outcome === 'new' || outcome === 'changed' || (outcome === 'conflict' && overwrite.has(figure.assignment.id));
    const due = plan.cells.filter(isDue);
    const byFile = withOrigin(store, 'file');
    const cells: ImportedCell[] = [];
    for (const cell of due) {
      await step();
      cells.push(...(await write(byFile, periodId, cell)));
    }
    const entered = { ...place, userId: ownUserId(store), fileName: [...fileName].slice(0, longestName).join(''), cells };
    if (cells.length > 0) await insertImport(connectionOf(store), entered, store.now());
    return due.length;
  });
}
