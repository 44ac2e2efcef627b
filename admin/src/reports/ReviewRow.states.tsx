import type { ComponentStates } from '../../gallery/componentStates.ts';
import { createSession } from '../../gallery/createSession.ts';
import { createMeasurement } from '../measurements/measurements.fixtures.ts';
import type { ReviewItem } from './reportClient.ts';
import { ReviewRow } from './ReviewRow.tsx';
import { ReviewTable } from './ReviewTable.tsx';
import { useReviewDraft } from './useReviewDraft.ts';

const createItem = (rest: Partial<ReviewItem> = {}): ReviewItem => ({
  assignmentId: 11,
  indicator: { id: 1, code: 'TRAININGS', name: 'Trainings held', unit: 'trainings', decimals: 0 },
  valueType: 'count',
  cell: createMeasurement({ state: 'submitted' }),
  last: { ...createMeasurement({ value: 4 }), periodId: 4 },
  before: null,
  changed: false,
  accepted: false,
  odd: [],
  findings: [],
  progress: null,
  ...rest,
});

function ReviewedRow({ item }: { item: ReviewItem }) {
  const draft = useReviewDraft(31);
  return (
    <ReviewTable label="Figures">
      <ReviewRow item={item} draft={draft} evidence={undefined} onOpen={() => undefined} />
    </ReviewTable>
  );
}

const stateOf = (item: Partial<ReviewItem> = {}) => ({
  element: <ReviewedRow item={createItem(item)} />,
  session: createSession('leadPartner', 5),
});

export default {
  unchanged: stateOf(),
  'changed after a return': stateOf({ changed: true, before: createMeasurement({ value: 12 }) }),
  finding: stateOf({
    findings: [{ checkId: 1, assignmentId: 11, kind: 'jump', severity: 'error', settled: false, against: 4 }],
  }),
  'looked at': { ...stateOf(), click: 'td button[aria-pressed]' },
  withheld: stateOf({ cell: createMeasurement({ availability: 'withheld', value: null, comment: 'A single participant.' }) }),
  'long text': stateOf({
    indicator: {
      id: 1,
      code: 'LONG',
      name: 'Social innovations that were tried out together with people whom they are made for',
      unit: 'social innovations',
      decimals: 0,
    },
    cell: createMeasurement({ comment: 'The figure contains the open day as well. '.repeat(8) }),
  }),
} satisfies ComponentStates;
