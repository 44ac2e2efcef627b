import { useState } from 'react';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createAttachment, createComment } from '../../discussion/discussion.fixtures.ts';
import { createAssignment, createFigureRowFixture, createMeasurement, createPeriod } from '../measurements.fixtures.ts';
import { createOutboxFixture } from '../outbox/outbox.fixtures.ts';
import type { FigureRow } from '../rows/figureRow.ts';
import { SidePanel } from '../../shell/SidePanel.tsx';
import { FigurePanel } from './FigurePanel.tsx';

const fourth = createPeriod({ id: 4, number: 4, endsOn: '2019-07-31', state: 'closed' });

function OpenPanel({ row }: { row: FigureRow }) {
  const [outbox] = useState(() => createOutboxFixture().open());
  return (
    <SidePanel isOpen title={row.indicator.name} onClose={() => undefined}>
      <FigurePanel row={row} period={5} periods={[fourth, createPeriod()]} outbox={outbox} initialSection={undefined} />
    </SidePanel>
  );
}

const reported = createFigureRowFixture({
  assignment: createAssignment({ baseline: 2, milestones: [{ periodId: 4, value: 8 }], illustrative: true }),
  cell: createMeasurement(),
  earlier: [{ period: fourth, cell: createMeasurement({ value: 4, comment: 'Without the open day.' }) }],
});
const readers = { organisationId: 3, audiences: ['organisation', 'review'], isImmediate: true, people: [] };
const finding = {
  checkId: 1,
  kind: 'jump',
  severity: 'warning',
  assignmentId: 11,
  settled: false,
  comparedWith: [],
  against: 4,
} as const;

export default {
  'no figure yet': { element: <OpenPanel row={createFigureRowFixture()} /> },
  reported: {
    element: <OpenPanel row={reported} />,
    server: {
      '/comments': [createComment(), createComment({ id: 62, resolvedAt: '2020-02-02T08:00:00.000Z' })],
      '/attachments': [createAttachment()],
      '/comments/readers': readers,
    },
  },
  finding: { element: <OpenPanel row={{ ...reported, checkResults: [finding] }} />, server: { '/comments/readers': readers } },
  locked: {
    element: <OpenPanel row={{ ...reported, lock: { reason: 'reportApproved', since: '2020-04-01T08:00:00.000Z' } }} />,
    server: { '/comments/readers': readers },
  },
} satisfies ComponentStates;
