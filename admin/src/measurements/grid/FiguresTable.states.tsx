import { useState } from 'react';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import {
  createAssignment,
  createFigureRowFixture,
  createIndicator,
  createMeasurement,
  createPeriod,
} from '../measurements.fixtures.ts';
import { createOutboxFixture } from '../outbox/outbox.fixtures.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { FiguresTable } from './FiguresTable.tsx';

const fourth = createPeriod({
  id: 4,
  number: 4,
  startsOn: '2019-02-01',
  endsOn: '2019-07-31',
  dueOn: '2019-09-15',
  state: 'closed',
});
const periods = [fourth, createPeriod()];
const dimensions = [{ name: 'Age', categories: ['under 30', '30 and over'] }];
const nothing = () => undefined;

function TableOf({ rows }: { rows: readonly FigureRow[] }) {
  const [outbox] = useState(() => createOutboxFixture().open());
  return (
    <FiguresTable
      period={createPeriod()}
      periods={periods}
      groups={[{ key: 'consortium', rows }]}
      nameOf={({ indicator }) => indicator.name}
      outbox={outbox}
      isOverdue={false}
      pasteCounts={new Map()}
      evidence={new Map([[101, { measurementId: 101, comments: 2, unresolved: 1, attachments: 1 }]])}
      onOpen={nothing}
    />
  );
}

/** `rest` of the third row, below an empty one and a reported one. */
const stateOf = (rest: Partial<FigureRow> = {}) => ({
  element: (
    <TableOf
      rows={[
        createFigureRowFixture(),
        createFigureRowFixture({
          assignment: createAssignment({ id: 12, illustrative: true }),
          indicator: createIndicator({ id: 2, name: 'People trained' }),
          cell: createMeasurement({ assignmentId: 12, comment: 'Without the open day.' }),
          earlier: [{ period: fourth, cell: createMeasurement({ value: 4 }) }],
        }),
        createFigureRowFixture({ assignment: createAssignment({ id: 13 }), indicator: createIndicator({ id: 3 }), ...rest }),
      ]}
    />
  ),
});

const withParts: Partial<FigureRow> = {
  indicator: createIndicator({ id: 3, name: 'People by age', dimensions }),
  cell: createMeasurement({ assignmentId: 13, parts: { Age: { 'under 30': 3 } } }),
};

export default {
  editable: stateOf(),
  locked: stateOf({ cell: createMeasurement(), lock: { reason: 'reportApproved', since: '2020-04-01T08:00:00.000Z' } }),
  'no right': stateOf({ cell: createMeasurement(), lock: { reason: 'noRight', since: null } }),
  'returned with a remark': stateOf({ cell: createMeasurement(), returnComment: 'Was the workshop in June counted twice?' }),
  'not expected': stateOf({ notExpected: 'joinedLater' }),
  'with parts': stateOf(withParts),
  'parts shown': { ...stateOf(withParts), click: 'button[aria-expanded=false]' },
  ratio: stateOf({ indicator: createIndicator({ id: 3, name: 'Share of women', valueType: 'ratio', unit: '%' }) }),
  'long text': stateOf({
    indicator: createIndicator({
      id: 3,
      name: 'Social innovations that were tried out together with the people whom they are made for',
      unit: 'social innovations tried out together',
    }),
    pilot: 'Skills for a second chance in the metropolitan region',
    cell: createMeasurement({ comment: 'The figure contains the open day as well. '.repeat(4) }),
  }),
} satisfies ComponentStates;
