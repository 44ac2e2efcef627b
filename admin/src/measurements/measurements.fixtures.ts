import { type Assignment, blankReport, type Indicator, type Measurement, type Period, type Report } from '@pilotage/shared';
import type { FigureRow } from './rows/figureRow.ts';

const recordFields = { version: 1, createdAt: '2019-09-01T08:00:00.000Z', updatedAt: '2019-09-01T08:00:00.000Z' };

export const createPeriod = (rest: Partial<Period> = {}): Period => ({
  id: 5,
  ...recordFields,
  number: 5,
  startsOn: '2019-08-01',
  endsOn: '2020-01-31',
  dueOn: '2020-03-15',
  illustrative: true,
  state: 'open',
  ...rest,
});

export const createIndicator = (rest: Partial<Indicator> = {}): Indicator => ({
  id: 1,
  ...recordFields,
  organisationId: null,
  code: 'TRAININGS',
  name: 'Trainings held',
  countingRule: 'One training is one event.',
  kind: 'output',
  unit: 'trainings',
  valueType: 'count',
  accumulation: 'incremental',
  direction: 'increase',
  decimals: 0,
  options: [],
  dimensions: [],
  definitionVersion: 1,
  earlierDefinitions: null,
  derivation: null,
  workPlanItemId: null,
  ...rest,
});

export const createAssignment = (rest: Partial<Assignment> = {}): Assignment => ({
  id: 11,
  ...recordFields,
  organisationId: 3,
  indicatorId: 1,
  pilotId: null,
  baseline: null,
  target: 20,
  milestones: [],
  fromPeriodId: null,
  untilPeriodId: null,
  illustrative: false,
  local: false,
  ...rest,
});

export const createMeasurement = (rest: Partial<Measurement> = {}): Measurement => ({
  id: 101,
  ...recordFields,
  organisationId: 3,
  assignmentId: 11,
  periodId: 5,
  availability: 'reported',
  value: 7,
  numerator: null,
  denominator: null,
  parts: {},
  comment: null,
  cause: null,
  correction: null,
  illustrative: false,
  state: 'draft',
  ...rest,
});

export const createReport = (rest: Partial<Report> = {}): Report => ({
  ...blankReport,
  id: 31,
  ...recordFields,
  organisationId: 3,
  periodId: 5,
  ...rest,
});

export const createFigureRowFixture = (rest: Partial<FigureRow> = {}): FigureRow => ({
  assignment: createAssignment(),
  indicator: createIndicator(),
  pilot: null,
  notExpected: null,
  cell: null,
  earlier: [],
  previousFigure: null,
  checks: [],
  approved: null,
  lock: null,
  returnComment: null,
  progress: null,
  basis: 'own',
  unsettled: [],
  checkResults: [],
  derived: null,
  ...rest,
});

/** A day within the period. */
export const dayInOpenPeriod = '2020-02-01';
