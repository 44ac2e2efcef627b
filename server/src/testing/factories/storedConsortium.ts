import type { NewRecord, SystemStore } from '@pilotage/db';
import type { Measurement } from '@pilotage/shared';
import type { ProgressCell, ProgressInput, RandomConsortium } from '@pilotage/shared/testing';
import type { TestApp } from '../app/testApp.ts';

type StoredFigures = Pick<ProgressCell, 'availability' | 'value' | 'numerator' | 'denominator' | 'illustrative'>;
type CellStateName = Measurement['state'];

interface StoredCell {
  assignmentId: number;
  organisationId: number;
  periodId: number;
  state: CellStateName;
  newest: StoredFigures;
  /** What was approved last, of a cell that is being restated. */
  before: StoredFigures | null;
}

/** A random consortium as it stands in a database, and what a second reading of the domain is to be given for each basis. */
export interface StoredConsortium {
  /** As somebody of `own` asks on the basis, or nobody in particular. */
  onBasis(basis: 'approved' | 'submitted' | 'own', own: number | null): RandomConsortium;
}

const restatedStates = ['approved', 'approved', 'reopened', 'approved', 'submitted'] as const;
const submittedStates = ['submitted', 'returned'] as const;

const createFigures = ({ indicator }: RandomConsortium, illustrative: boolean): StoredFigures =>
  indicator.valueType === 'ratio'
    ? { availability: 'reported', value: 0.25, numerator: 1, denominator: 4, illustrative }
    : {
        availability: 'reported',
        value: indicator.valueType === 'score' ? 4 : 7.5,
        numerator: null,
        denominator: null,
        illustrative,
      };

/** What a random cell becomes as a record: approved or being restated where it counts, handed in, or a draft where it is none. */
function createStoredCells(given: RandomConsortium): StoredCell[] {
  const { assignments, periods, cells } = given.input;
  const places = assignments.flatMap((assignment) =>
    periods.filter(({ opened }) => opened).map((period) => ({ assignment, period })),
  );
  return places.flatMap(({ assignment, period }, at): StoredCell[] => {
    const place = { assignmentId: assignment.id, organisationId: assignment.organisationId, periodId: period.id };
    const cell = cells.find((each) => each.assignmentId === assignment.id && each.periodId === period.id);
    const other = createFigures(given, at % 2 === 0);
    if (!cell) return at % 3 === 0 ? [{ ...place, state: 'draft', newest: other, before: null }] : [];
    if (cell.status === 'handedIn')
      return [{ ...place, state: submittedStates[at % 2] ?? 'submitted', newest: other, before: null }];
    const state = restatedStates[at % restatedStates.length] ?? 'approved';
    return [
      state === 'approved' ? { ...place, state, newest: cell, before: null } : { ...place, state, newest: other, before: cell },
    ];
  });
}

/** The sentences of the domain about the basis, once more: what counts, what was handed in, what does not exist. */
function cellOnBasis(basis: 'approved' | 'submitted' | 'own', own: number | null, storedCell: StoredCell): ProgressCell[] {
  const { assignmentId, periodId, organisationId, state, newest, before } = storedCell;
  const place = { assignmentId, periodId };
  const isOwn = basis === 'own' && organisationId === own;
  if (isOwn || state === 'approved' || (basis === 'submitted' && state === 'submitted'))
    return [{ ...newest, ...place, status: 'counts' }];
  if (before) return [{ ...before, ...place, status: 'counts' }];
  return state === 'submitted' || state === 'returned' ? [{ ...newest, ...place, status: 'handedIn' }] : [];
}

async function storeRows(system: SystemStore, given: RandomConsortium, code: string): Promise<StoredCell[]> {
  const { indicator, input } = given;
  const stored = await system.insert('indicators', {
    ...{
      organisationId: null,
      code,
      name: code,
      countingRule: null,
      kind: 'output',
      unit: null,
      decimals: 0,
      options: [],
      dimensions: [],
    },
    ...{
      valueType: indicator.valueType,
      accumulation: indicator.accumulation,
      direction: indicator.direction,
      definitionVersion: 1,
    },
  });
  await system.insertAll(
    'assignments',
    input.assignments.map(({ id, ...assignment }) => ({
      ...assignment,
      ...{ indicatorId: stored.id, pilotId: null, local: false, milestones: [...assignment.milestones] },
    })),
  );
  const rows = await system.all('assignments', { where: { indicatorId: stored.id } });
  const ids = new Map(input.assignments.map(({ id }, at) => [id, rows[at]?.id ?? 0]));
  const owners = new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
  const expectations = input.expectations.map((line) => ({ ...line, assignmentId: ids.get(line.assignmentId) ?? 0 }));
  await system.insertAll(
    'expectations',
    expectations.map((line) => ({ ...line, organisationId: owners.get(line.assignmentId) ?? 0 })),
  );
  const storedCells = createStoredCells(given).map((cell) => ({ ...cell, assignmentId: ids.get(cell.assignmentId) ?? 0 }));
  await system.insertAll('measurements', storedCells.map(measurementOf));
  await system.insertAll('approvedVersions', await createStandIns(system, storedCells));
  return storedCells;
}

const figuresOf = ({ availability, value, numerator, denominator, illustrative }: StoredFigures) => ({
  availability: availability ?? 'reported',
  value,
  numerator,
  denominator,
  illustrative,
  parts: {},
  comment: null,
});

const measurementOf = ({ assignmentId, organisationId, periodId, state, newest }: StoredCell): NewRecord<'measurements'> => ({
  ...figuresOf(newest),
  ...{ assignmentId, organisationId, periodId, state, cause: null, correction: null },
});

async function createStandIns(system: SystemStore, storedCells: readonly StoredCell[]): Promise<NewRecord<'approvedVersions'>[]> {
  const rows = await system.all('measurements');
  return storedCells.flatMap(({ assignmentId, organisationId, periodId, before }) => {
    const cell = rows.find((row) => row.assignmentId === assignmentId && row.periodId === periodId);
    if (!before || !cell) return [];
    const place = { assignmentId, organisationId, periodId, measurementId: cell.id, measurementVersion: 1 };
    return [
      {
        ...figuresOf(before),
        ...place,
        approvedById: null,
        approvedAt: '2019-03-15T09:00:00.000Z',
        standsIn: true,
        concealed: false,
      },
    ];
  });
}

/** The random consortium with the ids of the organisations and periods that are there. */
export function withStoredIds(
  given: RandomConsortium,
  organisationIds: readonly number[],
  periodIds: ReadonlyMap<number, number>,
): RandomConsortium {
  const { input } = given;
  const organisation = new Map(input.organisations.map(({ id }, at) => [id, organisationIds[at] ?? 0]));
  const period = new Map(input.periods.map(({ id, number }) => [id, periodIds.get(number) ?? 0]));
  const at = (id: number) => period.get(id) ?? 0;
  const maybe = (id: number | null) => (id === null ? null : at(id));
  const moved: ProgressInput = {
    ...input,
    organisations: input.organisations.map((each) => ({ ...each, id: organisation.get(each.id) ?? 0 })),
    periods: input.periods.map((each) => ({ ...each, id: at(each.id) })),
    assignments: input.assignments.map((each) => ({
      ...each,
      organisationId: organisation.get(each.organisationId) ?? 0,
      fromPeriodId: maybe(each.fromPeriodId),
      untilPeriodId: maybe(each.untilPeriodId),
      milestones: each.milestones.map((level) => ({ ...level, periodId: at(level.periodId) })),
    })),
    expectations: input.expectations.map((each) => ({ ...each, periodId: at(each.periodId) })),
    cells: input.cells.map((each) => ({ ...each, periodId: at(each.periodId) })),
  };
  return { ...given, input: moved };
}

/** Stores one indicator's random rows beside those of others. */
export async function storeRandomConsortium(app: TestApp, given: RandomConsortium, code: string): Promise<StoredConsortium> {
  const system = app.pilotage.stores.system();
  const storedCells = await storeRows(system, given, code);
  const [indicator] = await system.all('indicators', { where: { code } });
  const assignments = await system.all('assignments', { where: { indicatorId: indicator?.id } });
  const expectations = await system.all('expectations', { where: { assignmentId: assignments.map(({ id }) => id) } });
  return {
    onBasis: (basis, own) => ({
      ...given,
      input: { ...given.input, assignments, expectations, cells: storedCells.flatMap((cell) => cellOnBasis(basis, own, cell)) },
    }),
  };
}
