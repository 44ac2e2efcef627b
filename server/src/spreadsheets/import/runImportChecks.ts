import type { Store } from '@pilotage/db';
import {
  sortBlockingFirst,
  type ChecksInput,
  type CheckedCell,
  type CheckResult,
  runChecks,
  computeRatioValue,
} from '@pilotage/shared';
import { loadCheckedFigures } from '../../checks/loadCheckedFigures.ts';
import type { ImportPlan, PlannedCell } from './importPlan.ts';
import { requireOrganisationId } from '../ownFigures.ts';

/** What the checks find in the figures of a file, by assignment. */
export type ImportCheckResults = ReadonlyMap<number, readonly CheckResult[]>;

function plannedCheckedCell({ figure, entered }: PlannedCell, periodId: number): CheckedCell | null {
  if (entered === null) return null;
  const isRatio = figure.indicator.valueType === 'ratio';
  const value = isRatio ? computeRatioValue(entered.numerator, entered.denominator) : entered.value;
  return { ...entered, value, assignmentId: figure.assignment.id, periodId };
}

/** The book as it would be with these rows of the file entered. */
function applyPlannedRows(book: ChecksInput, rows: readonly PlannedCell[], periodId: number): ChecksInput {
  const after = rows.flatMap((row) => plannedCheckedCell(row, periodId) ?? []);
  const replaced = new Set(after.map(({ assignmentId }) => assignmentId));
  const others = book.cells.filter((cell) => cell.periodId !== periodId || !replaced.has(cell.assignmentId));
  return { ...book, cells: [...others, ...after] };
}

/** What the checks find in the figures of `about` once those of `entered` are stored. */
function checkPlannedRows(
  book: ChecksInput,
  periodId: number,
  entered: readonly PlannedCell[],
  subjects: readonly PlannedCell[],
) {
  if (subjects.length === 0) return [];
  const assignmentIds = new Set(subjects.map(({ figure }) => figure.assignment.id));
  return runChecks(applyPlannedRows(book, entered, periodId), periodId).filter(({ assignmentId }) =>
    assignmentIds.has(assignmentId),
  );
}

/**
 * What the checks would find once the file is entered, by the same evaluation as before a report is handed in. A figure that stays as
 * it is here is judged as if it were taken, and the others as if it were not.
 */
export async function runImportChecks(store: Store, plan: ImportPlan, periodId: number): Promise<ImportCheckResults> {
  const indicators = new Set(plan.cells.map(({ figure }) => figure.indicator.id));
  const active = await store.all('checks', { where: { active: true } });
  const checks = active.filter(({ indicatorId }) => indicators.has(indicatorId));
  const [book] =
    checks.length === 0 ? [] : await loadCheckedFigures(store, { organisationId: requireOrganisationId(store), checks });
  if (!book) return new Map();
  const applied = plan.cells.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const conflicting = plan.cells.filter(({ outcome }) => outcome === 'conflict');
  const results = [
    ...checkPlannedRows(book, periodId, applied, applied),
    ...checkPlannedRows(book, periodId, [...applied, ...conflicting], conflicting),
  ];
  const byAssignment = new Map<number, CheckResult[]>();
  for (const each of sortBlockingFirst(results))
    byAssignment.set(each.assignmentId, [...(byAssignment.get(each.assignmentId) ?? []), each]);
  return byAssignment;
}
