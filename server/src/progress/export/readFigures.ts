import { isEmptyCell, type ProgressInput, type RecordOf, toProgressPeriods } from '@pilotage/shared';
import { loadBasisCells, loadExpectations, type MeasuredCell } from '../loadProgressInput.ts';
import type { ExportedIndicator, ExportFigure } from './figureTable.ts';
import { listFigures } from './figureTable.ts';
import type { ExportSource } from './loadExportSource.ts';
import { readAhead } from './readAhead.ts';
import { type IndicatorAssignments, readAssignments } from './readAssignments.ts';

/**
 * Assignments whose cells are read at once: enough for few statements, and few enough that what is made of their rows is gone
 * before the collector moves it to where it stays.
 */
const assignmentsAtOnce = 50;

type Assignment = RecordOf<'assignments'>;

const byOrganisation = (a: Assignment, b: Assignment) => a.organisationId - b.organisationId || a.id - b.id;

/** The assignments of each indicator in the order of the figures, some at a time. */
async function* readSlices(source: ExportSource): AsyncGenerator<IndicatorAssignments> {
  for await (const { indicator, assignments } of readAssignments(source)) {
    const sorted = assignments.toSorted(byOrganisation);
    for (let from = 0; from < sorted.length; from += assignmentsAtOnce)
      yield { indicator, assignments: sorted.slice(from, from + assignmentsAtOnce) };
  }
}

/** Those of the assignments of which nothing is known in some opened period: what was expected there says why. */
function listSilentAssignments(
  { indicator, assignments }: IndicatorAssignments,
  cells: readonly MeasuredCell[],
  openedPeriods: ReadonlySet<number>,
): number[] {
  const known = new Map<number, number>();
  for (const cell of cells)
    if (openedPeriods.has(cell.periodId) && !isEmptyCell(cell, indicator))
      known.set(cell.assignmentId, (known.get(cell.assignmentId) ?? 0) + 1);
  return assignments.map(({ id }) => id).filter((id) => (known.get(id) ?? 0) < openedPeriods.size);
}

/** Whether figures of the indicator are, or once were, divided into categories. A category in use cannot be taken out. */
const isDivided = ({ dimensions, earlierDefinitions }: ExportedIndicator): boolean =>
  [{ dimensions }, ...(earlierDefinitions ?? [])].some((each) => each.dimensions.length > 0);

async function loadSlice(source: ExportSource, slice: IndicatorAssignments): Promise<ProgressInput<MeasuredCell>> {
  const { store, basis, context, names, through } = source;
  const { assignments } = slice;
  const periods = toProgressPeriods(context.periods);
  const openedPeriods = new Set(periods.filter(({ opened, number }) => opened && number <= through).map(({ id }) => id));
  const ids = assignments.map(({ id }) => id);
  const cells = await loadBasisCells(
    { store, basis, context, details: isDivided(slice.indicator) ? ['parts'] : [] },
    { assignmentIds: ids },
  );
  const silent = listSilentAssignments(slice, cells, openedPeriods);
  const organisationIds = new Set(assignments.map(({ organisationId }) => organisationId));
  return {
    periods,
    organisations: [...organisationIds].flatMap((id) => names.organisations.get(id) ?? []),
    assignments,
    expectations: silent.length === 0 ? [] : await loadExpectations(source, { assignmentId: silent }),
    cells,
  };
}

/** The figures, some assignments after the others, so that memory does not grow with them. */
export async function* readFigures(source: ExportSource): AsyncGenerator<Iterable<ExportFigure>> {
  const timing = { through: source.through, today: source.context.today };
  async function* loadSlices() {
    for await (const slice of readSlices(source)) yield { slice, input: await loadSlice(source, slice) };
  }
  for await (const { slice, input } of readAhead(loadSlices())) yield listFigures(input, slice.indicator, timing);
}
