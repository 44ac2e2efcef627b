import { blankReport, type OpenPoint, type Report } from '@pilotage/shared';
import { createFigureRowFixture, createMeasurement } from '../measurements/measurements.fixtures.ts';
import type { ReportFigure } from './figures/reportFigure.ts';
import type { ReportChecklist, ReviewItem } from './reportClient.ts';

export const createReport = (rest: Partial<Report> = {}): Report => ({
  id: 31,
  version: 1,
  createdAt: '2019-09-01T08:00:00.000Z',
  updatedAt: '2019-09-01T08:00:00.000Z',
  organisationId: 3,
  periodId: 5,
  ...blankReport,
  ...rest,
});

export const createChecklist = (open: readonly OpenPoint[] = []): ReportChecklist => ({
  expected: 6,
  missing: open.flatMap((point) => (point.kind === 'missing' ? [point.assignmentId] : [])),
  findings: [],
  warnings: [],
  emptySections: [],
  unanswered: [],
  open: [...open],
});

const cell = createMeasurement({ state: 'submitted' });

export const reviewItem: ReviewItem = {
  assignmentId: 11,
  indicator: { id: 1, code: 'TRAININGS', name: 'Trainings held', unit: 'trainings', decimals: 0 },
  valueType: 'count',
  cell,
  last: null,
  before: null,
  changed: false,
  accepted: false,
  odd: [],
  findings: [],
  progress: null,
};

export const createReportFigure = (rest: Partial<ReportFigure> = {}): ReportFigure => {
  const row = createFigureRowFixture({ cell });
  return {
    row,
    name: row.indicator.name,
    isReadable: true,
    isLastReadable: true,
    review: reviewItem,
    before: null,
    isChanged: false,
    approved: null,
    odd: [],
    findings: [],
    remark: null,
    ...rest,
  };
};
