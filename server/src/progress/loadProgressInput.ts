import { inSlices, type RecordReader } from '@pilotage/db';
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

/** How many assignments a statement about the past names: MariaDB reads the whole index for a list of 1,000 or more. */
export const maxAssignmentsSought = 900;

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

/** The assignments whose cells are read. */
interface CellSelection {
  assignmentIds: readonly number[];
  /** Reads the present cells of all assignments: where most of them count, one statement without a condition is faster. */
  withOthers?: boolean;
}

const whereOf = ({ assignmentIds, withOthers = false }: CellSelection) => (withOthers ? {} : { assignmentId: assignmentIds });

/** Names what `whereOf` finds in the reference data. */
const cacheKeyOf = ({ assignmentIds, withOthers = false }: CellSelection) => (withOthers ? 'all' : `${assignmentIds}`);

/** Of the past there are several versions of a cell: the index finds the one of an instant for named assignments alone. */
async function readPastCells(read: (where: object) => Promise<readonly ReadableCellRow[]>, { assignmentIds }: CellSelection) {
  const found: (readonly ReadableCellRow[])[] = [];
  // One after the other: together they would take every connection from everybody else.
  for await (const slice of inSlices(assignmentIds, maxAssignmentsSought)) found.push(await read({ assignmentId: slice }));
  return found.flat();
}

/** Loads the cells that are known on the basis, as far as the viewer may read them. */
export async function loadBasisCells(params: BasisCellParams, selection: CellSelection): Promise<MeasuredCell[]> {
  const { store, basis, conceal, details = [] } = params;
  const where = whereOf(selection);
  const fields = [...comparedFields, ...details] as const;
  const read = (where: object): Promise<readonly ReadableCellRow[]> =>
    store.all('measurements', { where, action: 'compare', fields });
  const [measurements, standInRows] = await Promise.all([
    conceal ? readPastCells(read, selection) : read(where),
    loadStandIns(params, where, cacheKeyOf(selection)),
  ]);
  const stored = standInRows.length === 0 ? measurements : [...measurements, ...standInRows];
  const rows = conceal ? await conceal(where, stored) : stored;
  return selectBasisCells(rows, basis, draftingOrganisationOf(store.viewer), toCell);
}

/** The frozen expected set, as far as the viewer may read it. */
export const loadExpectations = ({ store }: Pick<BasisCellParams, 'store'>, where: ReturnType<typeof whereOf>) =>
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
  const selection = { assignmentIds: assignments.map(({ id }) => id), withOthers: indicatorIds.length !== 1 };
  const [expectations, cells] = await Promise.all([
    referenceData.expectations(cacheKeyOf(selection), () => loadExpectations(params, whereOf(selection))),
    loadBasisCells(params, selection),
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
