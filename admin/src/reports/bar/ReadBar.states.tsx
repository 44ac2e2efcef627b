import type { Report } from '@pilotage/shared';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createSession } from '../../../gallery/createSession.ts';
import { createReport } from '../reports.fixtures.ts';
import { useReportRights } from '../useReportRights.ts';
import { ReadBar } from './ReadBar.tsx';

function Bar({ report }: { report: Report }) {
  return <ReadBar report={report} rights={useReportRights(report)} />;
}

const stateOf = (state: Report['state']) => ({
  element: <Bar report={createReport({ state })} />,
  session: createSession('evaluator', null),
});
const approved = createReport({ state: 'approved' });

export default {
  draft: stateOf('draft'),
  submitted: stateOf('submitted'),
  returned: stateOf('returned'),
  approved: stateOf('approved'),
  reopened: stateOf('reopened'),
  'more to review': {
    element: <Bar report={approved} />,
    session: createSession('leadPartner', 5),
    server: {
      '/reports': [createReport({ id: 32, state: 'submitted' }), createReport({ id: 33, state: 'submitted' })],
      '/reports/31/history': [],
    },
  },
  'just approved': {
    element: <Bar report={approved} />,
    session: createSession('leadPartner', 5),
    server: {
      '/reports/31/history': [
        { at: new Date().toISOString(), action: 'approve', actorId: 41, actorRole: 'leadPartner', comment: null, cells: [] },
      ],
    },
  },
} satisfies ComponentStates;
