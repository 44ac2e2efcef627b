import type { Store } from '@pilotage/db';
import {
  type Check,
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

/** The active checks of the indicators in a file, and their results by assignment id. */
export interface ImportCheckResults {
  checks: readonly Check[];
  byAssignment: ReadonlyMap<number, readonly CheckResult[]>;
}

function plannedCheckedCell({ figure, entered }: PlannedCell, periodId: number): CheckedCell | null {
  if (entered === null) return null;
  const isRatio = figure.indicator.valueType === 'ratio';
  const value = isRatio ? computeRatioValue(entered.numerator, entered.denominator) : entered.value;
  return { ...entered, value, assignmentId: figure.assignment.id, periodId };
}

/** The input of the checks with these rows applied. */
function applyPlannedRows(input: ChecksInput, rows: readonly PlannedCell[], periodId: number): ChecksInput {
  const plannedCells = rows.flatMap((row) => plannedCheckedCell(row, periodId) ?? []);
  const replacedIds = new Set(plannedCells.map(({ assignmentId }) => assignmentId));
  const others = input.cells.filter((cell) => cell.periodId !== periodId || !replacedIds.has(cell.assignmentId));
  return { ...input, cells: [...others, ...plannedCells] };
}

/** Runs the checks with the rows of `entered` applied, and returns the results of the figures of `subjects`. */
function checkPlannedRows(
  input: ChecksInput,
  periodId: number,
  entered: readonly PlannedCell[],
  subjects: readonly PlannedCell[],
) {
  if (subjects.length === 0) return [];
  const assignmentIds = new Set(subjects.map(({ figure }) => figure.assignment.id));
  return runChecks(applyPlannedRows(input, entered, periodId), periodId).filter(({ assignmentId }) =>
    assignmentIds.has(assignmentId),
  );
}

/**
 * Runs the same checks as before the submission of a report, on the figures as they would be after the import. Conflicting
 * figures are checked as if they were overwritten; the other figures are checked without them.
 */
export async function runImportChecks(store: Store, plan: ImportPlan, periodId: number): Promise<ImportCheckResults> {
  const indicators = new Set(plan.cells.map(({ figure }) => figure.indicator.id));
  const activeChecks = await store.all('checks', { where: { active: true } });
  const checks = activeChecks.filter(({ indicatorId }) => indicators.has(indicatorId));
  const [input] =
    checks.length === 0 ? [] : await loadCheckedFigures(store, { organisationId: requireOrganisationId(store), checks });
  if (!input) return { checks, byAssignment: new Map() };
  const applied = plan.cells.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const conflicting = plan.cells.filter(({ outcome }) => outcome === 'conflict');
  const results = [
    ...checkPlannedRows(input, periodId, applied, applied),
    ...checkPlannedRows(input, periodId, [...applied, ...conflicting], conflicting),
  ];
  const byAssignment = new Map<number, CheckResult[]>();
  for (const result of sortBlockingFirst(results))
    byAssignment.set(result.assignmentId, [...(byAssignment.get(result.assignmentId) ?? []), result]);
  return { checks, byAssignment };
}
