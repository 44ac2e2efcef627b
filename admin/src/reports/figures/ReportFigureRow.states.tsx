import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createSession } from '../../../gallery/createSession.ts';
import {
  createFigureRowFixture,
  createIndicator,
  createMeasurement,
  createPeriod,
} from '../../measurements/measurements.fixtures.ts';
import { createReportFigure } from '../reports.fixtures.ts';
import { useReviewDraft } from '../useReviewDraft.ts';
import type { ReportFigure } from './reportFigure.ts';
import { ReportFiguresTable } from './ReportFiguresTable.tsx';

const period = createPeriod({ id: 4, number: 4 });
const cell = createMeasurement({ state: 'submitted' });
const row = createFigureRowFixture({ cell, earlier: [{ period, cell: createMeasurement({ periodId: 4, value: 4 }) }] });

const createFigure = (rest: Partial<ReportFigure> = {}) => createReportFigure({ row, ...rest });

function Row({ figure }: { figure: ReportFigure }) {
  const draft = useReviewDraft(31);
  return (
    <ReportFiguresTable
      label="Figures"
      figures={[figure]}
      lastPeriod={period}
      draft={figure.review ? draft : null}
      evidence={new Map()}
      onOpen={() => undefined}
    />
  );
}

const stateOf = (figure: Partial<ReportFigure> = {}) => ({
  element: <Row figure={createFigure(figure)} />,
  session: createSession('leadPartner', 5),
});

const reasonCell = createMeasurement({ availability: 'withheld', value: null, comment: 'A single participant.' });
const longName = 'Social innovations that were tried out together with people whom they are made for';

export default {
  unchanged: stateOf(),
  'changed after a remark': stateOf({
    isChanged: true,
    before: createMeasurement({ value: 12 }),
    remark: 'Are these all of them?',
  }),
  'unanswered remark': stateOf({ remark: 'Are these all of them?', review: null }),
  unusual: stateOf({ odd: ['jump', 'noFigure'] }),
  finding: stateOf({
    findings: [{ checkId: 1, assignmentId: 11, kind: 'jump', severity: 'error', settled: false, against: 4 }],
  }),
  parts: stateOf({
    isChanged: true,
    before: createMeasurement({ value: 7, parts: { Gender: { women: 5, men: 2 } } }),
    row: {
      ...row,
      indicator: createIndicator({ dimensions: [{ name: 'Gender', categories: ['women', 'men'] }] }),
      cell: createMeasurement({ parts: { Gender: { women: 4, men: 3 } } }),
      earlier: [{ period, cell: createMeasurement({ periodId: 4, value: 4, parts: { Gender: { women: 2 } } }) }],
    },
  }),
  'last period returned': stateOf({
    row: {
      ...row,
      basis: 'submitted',
      unsettled: [{ number: 4, state: 'returned' }],
      earlier: [{ period, cell: createMeasurement({ periodId: 4, value: 4, state: 'returned' }) }],
    },
  }),
  'not readable': stateOf({ review: null, isReadable: false, row: { ...row, cell: null } }),
  accepted: { ...stateOf(), click: 'td button[aria-pressed]' },
  withheld: stateOf({ row: { ...row, cell: reasonCell } }),
  'read only': stateOf({ review: null }),
  missing: stateOf({ review: null, row: { ...row, cell: null } }),
  restated: stateOf({
    review: null,
    approved: {
      ...createMeasurement({ value: 12 }),
      measurementId: 101,
      measurementVersion: 1,
      approvedById: null,
      approvedAt: '2019-10-01T09:00:00.000Z',
      standsIn: false,
      concealed: false,
    },
  }),
  'long text': stateOf({
    name: longName,
    row: {
      ...row,
      indicator: createIndicator({ name: longName }),
      cell: createMeasurement({ comment: 'The figure contains the open day as well. '.repeat(8) }),
    },
  }),
} satisfies ComponentStates;
