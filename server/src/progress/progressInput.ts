import type { Reader } from '@pilotage/db';
import {
  basisCells,
  type Indicator,
  type Measurement,
  type ProgressBasis,
  type ProgressCell,
  type ProgressInput,
  progressPeriods,
} from '@pilotage/shared';
import type { Known } from './question.ts';

/** A cell of the arithmetic that still knows its measurement. */
export interface ReadCell extends ProgressCell {
  id: number;
  organisationId: number;
  state: Measurement['state'];
  comment?: string | null;
}

type Place = Pick<Measurement, 'id' | 'organisationId' | 'assignmentId' | 'periodId' | 'state'>;

/** A cell as far as the viewer may read it. */
type Row = Place & Partial<Measurement>;

const compared = [
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

// What the viewer may not read of a cell is absent; that it was handed in is all that counts then.
const cellOf = (row: Row, standing: ReadCell['standing']) => ({
  id: row.id,
  organisationId: row.organisationId,
  assignmentId: row.assignmentId,
  periodId: row.periodId,
  state: row.state,
  standing,
  availability: row.availability ?? null,
  value: row.value ?? null,
  numerator: row.numerator ?? null,
  denominator: row.denominator ?? null,
  illustrative: row.illustrative ?? false,
});

const commentedCellOf = (row: Row, standing: ReadCell['standing']) =>
  row.comment === undefined ? cellOf(row, standing) : { ...cellOf(row, standing), comment: row.comment };

interface Reading {
  store: Reader;
  indicators: readonly Indicator[];
  basis: ProgressBasis;
  /** What was read to understand the question. */
  known: Known;
  /** Whether comments are wanted too. */
  explained?: boolean;
}

/** The figures approved last of cells that are being restated, as rows of the state `approved`. */
async function standIns({ store, known, explained = false }: Reading, where: object, whose: string) {
  const fields = ['measurementId', ...compared.filter((field) => field !== 'state')] as const;
  const read = () =>
    store.all('approvedVersions', {
      where: { standsIn: true, ...where },
      action: 'compare',
      fields: explained ? [...fields, 'comment'] : fields,
    });
  const versions = await known.standing.standIns(explained ? `${whose} explained` : whose, read);
  return versions.map((version): Row => ({ ...version, id: version.measurementId, state: 'approved' }));
}

/** Everything that the arithmetic needs of some indicators, within the viewer's rights: read once, in few statements. */
export async function progressInput(reading: Reading): Promise<ProgressInput<ReadCell>> {
  const { store, indicators, basis, known, explained = false } = reading;
  const { standing } = known;
  const about = indicators.map(({ id }) => id);
  const [organisations, assignments] = await Promise.all([
    standing.organisations('countries', () =>
      store.all('organisations', { fields: ['country', 'countrySince', 'formerCountries'] }),
    ),
    standing.assignments(`${about}`, () => store.all('assignments', { where: { indicatorId: about }, action: 'compare' })),
  ]);
  // Of a single indicator the cells are named by their assignments; of all of them every cell is read.
  const single = about.length === 1;
  const where = single ? { assignmentId: assignments.map(({ id }) => id) } : {};
  const whose = single ? `${about}` : 'all';
  const fields = explained ? ([...compared, 'comment'] as const) : compared;
  const [expectations, measurements, approvedBefore] = await Promise.all([
    standing.expectations(whose, () =>
      store.all('expectations', { where, action: 'compare', fields: ['assignmentId', 'periodId', 'expected', 'reason'] }),
    ),
    store.all('measurements', { where, action: 'compare', fields }),
    standIns(reading, where, whose),
  ]);
  const { viewer } = store;
  const own = 'organisationId' in viewer ? viewer.organisationId : null;
  const rows: Row[] = [...measurements, ...approvedBefore];
  const cells: ReadCell[] = basisCells(rows, basis, own, explained ? commentedCellOf : cellOf);
  return {
    periods: progressPeriods(known.periods),
    countries: known.consortium.countries,
    organisations,
    assignments,
    expectations,
    cells,
  };
}
