import type { Store } from '@pilotage/db';
import { blockingFirst, type CheckedBook, type CheckedCell, type Finding, findings, ratioValue } from '@pilotage/shared';
import { checkedBooks } from '../checks/checkedBooks.ts';
import type { ImportPlan, PlannedCell } from './importPlan.ts';
import { ownOrganisationId } from './ownFigures.ts';

/** What the checks find in the figures of a file, by assignment. */
export type ImportFindings = ReadonlyMap<number, readonly Finding[]>;

function cellAfter({ figure, entered }: PlannedCell, periodId: number): CheckedCell | null {
  if (entered === null) return null;
  const isRatio = figure.indicator.valueType === 'ratio';
  const value = isRatio ? ratioValue(entered.numerator, entered.denominator) : entered.value;
  return { ...entered, value, assignmentId: figure.assignment.id, periodId };
}

/** The book as it would be with these rows of the file entered. */
function bookAfter(book: CheckedBook, rows: readonly PlannedCell[], periodId: number): CheckedBook {
  const after = rows.flatMap((row) => cellAfter(row, periodId) ?? []);
  const replaced = new Set(after.map(({ assignmentId }) => assignmentId));
  const others = book.cells.filter((cell) => cell.periodId !== periodId || !replaced.has(cell.assignmentId));
  return { ...book, cells: [...others, ...after] };
}

/** What the checks find in the figures of `about` once those of `entered` are stored. */
function foundIn(book: CheckedBook, periodId: number, entered: readonly PlannedCell[], about: readonly PlannedCell[]) {
  if (about.length === 0) return [];
  const asked = new Set(about.map(({ figure }) => figure.assignment.id));
  return findings(bookAfter(book, entered, periodId), periodId).filter(({ assignmentId }) => asked.has(assignmentId));
}

/**
 * What the checks would find once the file is entered, by the same evaluation as before a report is handed in. A figure that stays as
 * it is here is judged as if it were taken, and the others as if it were not.
 */
export async function importFindings(store: Store, plan: ImportPlan, periodId: number): Promise<ImportFindings> {
  const indicators = new Set(plan.cells.map(({ figure }) => figure.indicator.id));
  const active = await store.all('checks', { where: { active: true } });
  const checks = active.filter(({ indicatorId }) => indicators.has(indicatorId));
  const [book] = checks.length === 0 ? [] : await checkedBooks(store, { organisationId: ownOrganisationId(store), checks });
  if (!book) return new Map();
  const due = plan.cells.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const contested = plan.cells.filter(({ outcome }) => outcome === 'conflict');
  const found = [...foundIn(book, periodId, due, due), ...foundIn(book, periodId, [...due, ...contested], contested)];
  const byAssignment = new Map<number, Finding[]>();
  for (const each of blockingFirst(found))
    byAssignment.set(each.assignmentId, [...(byAssignment.get(each.assignmentId) ?? []), each]);
  return byAssignment;
}
