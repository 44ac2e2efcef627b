import type { ComponentStates } from '../../gallery/componentStates.ts';
import { createSession } from '../../gallery/createSession.ts';
import { createPeriod, createReport } from '../measurements/measurements.fixtures.ts';
import { LateReports } from './LateReports.tsx';

const today = new Date().toISOString().slice(0, 10);
const organisationOf = (organisationId: number) => ({ organisationId, expected: true, submitted: false });
const session = createSession('leadPartner', 5);
const server = {
  '/periods': [createPeriod({ dueOn: '2020-03-15' })],
  '/reporting-rates': {
    period: 5,
    expected: 3,
    submitted: 0,
    onTime: 0,
    rate: 0,
    organisations: [3, 4, 6].map(organisationOf),
  },
  '/reports': [3, 4, 6].map((organisationId) => createReport({ id: 30 + organisationId, organisationId })),
};
const nudge = { periodId: 5, nudgedById: 42 };

export default {
  'never reminded': { element: <LateReports />, session, server },
  reminded: {
    element: <LateReports />,
    session,
    server: {
      ...server,
      '/nudges': [
        { id: 1, organisationId: 3, reportId: 33, day: '2020-03-20', ...nudge },
        { id: 2, organisationId: 4, reportId: 34, day: today, ...nudge },
      ],
    },
  },
} satisfies ComponentStates;
