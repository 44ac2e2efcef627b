import type { RecordReader } from '@pilotage/db';
import {
  draftingOrganisationOf,
  selectBasisCells,
  type Indicator,
  type Measurement,
  type ProgressBasis,
  type ProgressCell,
  type ProgressInput,
  toProgressPeriods,
} from '@pilotage/shared';
import { loadOrganisationCountries, type PeriodProgressContext } from './progressQuery.ts';
import { splitByAssignment } from './splitByAssignment.ts';

/** A progress cell with the measurement from which it was read. */
export interface MeasuredCell extends ProgressCell {
  id: number;
  organisationId: number;
  state: Measurement['state'];
  comment?: string | null;
  /** By dimension and category, where they were asked for and the viewer reads them. */
  parts?: Measurement['parts'];
}

type CellIdentity = Pick<Measurement, 'id' | 'organisationId' | 'assignmentId' | 'periodId' | 'state'>;

/** A cell as far as the viewer may read it. */
type ReadableCellRow = CellIdentity & Partial<Measurement>;

const comparedFields = [
  'organisationId',
  'assignmentId',
  'periodId',
  'state',
  'availability',
  'value',
  'numerator',
  'denominator',
  'illustrative',
] as const;

/** The cell as far as the viewer reads it. Fields that the viewer may not read are absent and become null. The status is always known. */
function toCell(row: ReadableCellRow, status: MeasuredCell['status']): MeasuredCell {
  const cell: MeasuredCell = {
    id: row.id,
    organisationId: row.organisationId,
    assignmentId: row.assignmentId,
    periodId: row.periodId,
    state: row.state,
    status,
    availability: row.availability ?? null,
    value: row.value ?? null,
    numerator: row.numerator ?? null,
    denominator: row.denominator ?? null,
    illustrative: row.illustrative ?? false,
  };
  // There only where it was asked for.
  if (row.comment !== undefined) cell.comment = row.comment;
  if (row.parts !== undefined) cell.parts = row.parts;
  return cell;
}

interface BasisCellParams {
  /** Reads the records as they are, or as they were at an instant. */
  store: RecordReader;
  basis: ProgressBasis;
  /** The context that was loaded to parse the query. */
  context: PeriodProgressContext;
  /** What to load beyond the figures. Parts are known of the present alone. */
  details?: readonly ('comment' | 'parts')[];
  /** Takes from cells of the past what is not told today. */
  conceal?: (where: object, rows: readonly ReadableCellRow[]) => Promise<readonly ReadableCellRow[]>;
}

interface ProgressInputParams extends BasisCellParams {
  indicators: readonly Indicator[];
  /** The pilot whose assignments alone count; null or left out: all count. */
  pilotId?: number | null;
}

/** The last approved versions of cells that are being restated, as rows of the state `approved`. */
async function loadStandIns({ store, context, details = [] }: BasisCellParams, where: object, cacheKey: string) {
  const fields = ['measurementId', ...comparedFields.filter((field) => field !== 'state')] as const;
  const read = () =>
    store.all('approvedVersions', {
      where: { standsIn: true, ...where },
      action: 'compare',
      fields: [...fields, ...details],
    });
  const versions = await context.referenceData.standIns([cacheKey, ...details].join(' '), read);
  return versions.map((version): ReadableCellRow => ({ ...version, id: version.measurementId, state: 'approved' }));
}

/** Which assignments are asked for: all without a condition. `cacheKey` names them in the reference data. */
interface CellSelection {
  where: { assignmentId?: readonly number[] };
  cacheKey: string;
  /** The assignments that count, where there is no condition. */
  assignmentIds?: readonly number[];
}

/** Loads the cells that are known on the basis, as far as the viewer may read them. */
export async function loadBasisCells(params: BasisCellParams, selection: CellSelection): Promise<MeasuredCell[]> {
  const { store, basis, details = [] } = params;
  const { where, cacheKey, assignmentIds } = selection;
  const fields = [...comparedFields, ...details] as const;
  // Of the past there are several versions of a cell: the index finds the one of an instant for named assignments alone.
  const conditions = params.conceal && assignmentIds ? splitByAssignment(assignmentIds) : [where];
  // One after the other: together they would take every connection from everybody else.
  const readCells = async () => {
    const found: (readonly ReadableCellRow[])[] = [];
    for (const each of conditions) found.push(await store.all('measurements', { where: each, action: 'compare', fields }));
    return found.flat();
  };
  const [measurements, standInRows] = await Promise.all([readCells(), loadStandIns(params, where, cacheKey)]);
  const stored: readonly ReadableCellRow[] = standInRows.length === 0 ? measurements : [...measurements, ...standInRows];
  const rows = params.conceal ? await params.conceal(where, stored) : stored;
  return selectBasisCells(rows, basis, draftingOrganisationOf(store.viewer), toCell);
}

/** The frozen expected set, as far as the viewer may read it. */
export const loadExpectations = ({ store }: Pick<BasisCellParams, 'store'>, where: CellSelection['where']) =>
  store.all('expectations', { where, action: 'compare', fields: ['assignmentId', 'periodId', 'expected', 'reason'] });

/** Loads the input of the progress computation for these indicators, as far as the viewer may read it, in few statements. */
export async function loadProgressInput(params: ProgressInputParams): Promise<ProgressInput<MeasuredCell>> {
  const { store, indicators, context, pilotId = null } = params;
  const { referenceData } = context;
  const indicatorIds = indicators.map(({ id }) => id);
  const [organisations, assignments] = await Promise.all([
    loadOrganisationCountries(store, referenceData),
    referenceData.assignments(`${indicatorIds}`, () =>
      store.all('assignments', { where: { indicatorId: indicatorIds }, action: 'compare' }),
    ),
  ]);
  // For a single indicator the cells are selected by assignment; otherwise every cell is read.
  const isSingle = indicatorIds.length === 1;
  const assignmentIds = assignments.map(({ id }) => id);
  const where = isSingle ? { assignmentId: assignmentIds } : {};
  const cacheKey = isSingle ? `${indicatorIds}` : 'all';
  const [expectations, cells] = await Promise.all([
    referenceData.expectations(cacheKey, () => loadExpectations(params, where)),
    loadBasisCells(params, isSingle ? { where, cacheKey } : { where, cacheKey, assignmentIds }),
  ]);
  return {
    periods: toProgressPeriods(context.periods),
    countries: context.consortium.countries,
    organisations,
    assignments: pilotId === null ? assignments : assignments.filter((each) => each.pilotId === pilotId),
    expectations,
    cells,
  };
}
