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
  /** The last approved figures of a reopened cell. */
  before: StoredFigures | null;
}

/** A random consortium that is stored in a database, and the input of the reference implementation for each basis. */
export interface StoredConsortium {
  /** The consortium on a basis, for a viewer of organisation `own`, or for no particular viewer. */
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

/** Converts random cells to records: approved or reopened if they count, otherwise submitted, returned or draft. */
function createStoredCells(consortium: RandomConsortium): StoredCell[] {
  const { assignments, periods, cells } = consortium.input;
  const positions = assignments.flatMap((assignment) =>
    periods.filter(({ opened }) => opened).map((period) => ({ assignment, period })),
  );
  return positions.flatMap(({ assignment, period }, index): StoredCell[] => {
    const key = { assignmentId: assignment.id, organisationId: assignment.organisationId, periodId: period.id };
    const cell = cells.find((candidate) => candidate.assignmentId === assignment.id && candidate.periodId === period.id);
    const other = createFigures(consortium, index % 2 === 0);
    if (!cell) return index % 3 === 0 ? [{ ...key, state: 'draft', newest: other, before: null }] : [];
    if (cell.status === 'handedIn')
      return [{ ...key, state: submittedStates[index % 2] ?? 'submitted', newest: other, before: null }];
    const state = restatedStates[index % restatedStates.length] ?? 'approved';
    return [
      state === 'approved' ? { ...key, state, newest: cell, before: null } : { ...key, state, newest: other, before: cell },
    ];
  });
}

/** The reference implementation of the basis: which cells count, which are only submitted, and which are left out. */
function cellOnBasis(basis: 'approved' | 'submitted' | 'own', own: number | null, storedCell: StoredCell): ProgressCell[] {
  const { assignmentId, periodId, organisationId, state, newest, before } = storedCell;
  const key = { assignmentId, periodId };
  const isOwn = basis === 'own' && organisationId === own;
  if (isOwn || state === 'approved' || (basis === 'submitted' && state === 'submitted'))
    return [{ ...newest, ...key, status: 'counts' }];
  if (before) return [{ ...before, ...key, status: 'counts' }];
  return state === 'submitted' || state === 'returned' ? [{ ...newest, ...key, status: 'handedIn' }] : [];
}

async function storeRows(system: SystemStore, consortium: RandomConsortium, code: string): Promise<StoredCell[]> {
  const { indicator, input } = consortium;
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
      workPlanItemId: null,
    },
    ...{
      valueType: indicator.valueType,
      accumulation: indicator.accumulation,
      direction: indicator.direction,
      definitionVersion: 1,
      earlierDefinitions: null,
      derivation: null,
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
  const ids = new Map(input.assignments.map(({ id }, index) => [id, rows[index]?.id ?? 0]));
  const owners = new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
  const expectations = input.expectations.map((row) => ({ ...row, assignmentId: ids.get(row.assignmentId) ?? 0 }));
  await system.insertAll(
    'expectations',
    expectations.map((row) => ({ ...row, organisationId: owners.get(row.assignmentId) ?? 0 })),
  );
  const storedCells = createStoredCells(consortium).map((cell) => ({ ...cell, assignmentId: ids.get(cell.assignmentId) ?? 0 }));
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
    const key = { assignmentId, organisationId, periodId, measurementId: cell.id, measurementVersion: 1 };
    return [
      {
        ...figuresOf(before),
        ...key,
        approvedById: null,
        approvedAt: '2019-03-15T09:00:00.000Z',
        standsIn: true,
        concealed: false,
      },
    ];
  });
}

/** Replaces the ids of organisations and periods by those of stored rows. */
export function withStoredIds(
  consortium: RandomConsortium,
  organisationIds: readonly number[],
  periodIds: ReadonlyMap<number, number>,
): RandomConsortium {
  const { input } = consortium;
  const newOrganisationIds = new Map(input.organisations.map(({ id }, index) => [id, organisationIds[index] ?? 0]));
  const newPeriodIds = new Map(input.periods.map(({ id, number }) => [id, periodIds.get(number) ?? 0]));
  const periodIdOf = (id: number) => newPeriodIds.get(id) ?? 0;
  const optionalPeriodIdOf = (id: number | null) => (id === null ? null : periodIdOf(id));
  const storedInput: ProgressInput = {
    ...input,
    organisations: input.organisations.map((row) => ({ ...row, id: newOrganisationIds.get(row.id) ?? 0 })),
    periods: input.periods.map((row) => ({ ...row, id: periodIdOf(row.id) })),
    assignments: input.assignments.map((row) => ({
      ...row,
      organisationId: newOrganisationIds.get(row.organisationId) ?? 0,
      fromPeriodId: optionalPeriodIdOf(row.fromPeriodId),
      untilPeriodId: optionalPeriodIdOf(row.untilPeriodId),
      milestones: row.milestones.map((level) => ({ ...level, periodId: periodIdOf(level.periodId) })),
    })),
    expectations: input.expectations.map((row) => ({ ...row, periodId: periodIdOf(row.periodId) })),
    cells: input.cells.map((row) => ({ ...row, periodId: periodIdOf(row.periodId) })),
  };
  return { ...consortium, input: storedInput };
}

/** Stores the random rows of one indicator. */
export async function storeRandomConsortium(app: TestApp, consortium: RandomConsortium, code: string): Promise<StoredConsortium> {
  const system = app.pilotage.stores.system();
  const storedCells = await storeRows(system, consortium, code);
  const [indicator] = await system.all('indicators', { where: { code } });
  const assignments = await system.all('assignments', { where: { indicatorId: indicator?.id } });
  const expectations = await system.all('expectations', { where: { assignmentId: assignments.map(({ id }) => id) } });
  return {
    onBasis: (basis, own) => ({
      ...consortium,
      input: {
        ...consortium.input,
        assignments,
        expectations,
        cells: storedCells.flatMap((cell) => cellOnBasis(basis, own, cell)),
      },
    }),
  };
}
