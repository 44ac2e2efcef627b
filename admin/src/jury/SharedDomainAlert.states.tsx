import type { JurySolutionPair } from '@pilotage/shared';
import type { ComponentStates } from '../../gallery/componentStates.ts';
import { createSession } from '../../gallery/createSession.ts';
import { createContest } from '../contests/contests.fixtures.ts';
import { SharedDomainAlert } from './SharedDomainAlert.tsx';

const server = {
  '/jurors': [
    { id: 1, name: 'Jana Nováková' },
    { id: 2, name: 'Peter Horváth' },
  ],
  '/solutions': [
    { id: 11, title: 'Repair café on wheels' },
    { id: 12, title: 'A very long title of a solution that was sent by a school together with three of its partners '.repeat(2) },
  ],
};

const stateOf = (pairs: readonly JurySolutionPair[], areAssigned = false) => ({
  element: <SharedDomainAlert contest={createContest()} pairs={pairs} areAssigned={areAssigned} />,
  server,
  session: createSession('partnerManager', 4),
});

export default {
  'one pair': stateOf([{ jurorId: 1, solutionId: 11 }]),
  'several pairs': stateOf([
    { jurorId: 1, solutionId: 11 },
    { jurorId: 2, solutionId: 12 },
  ]),
  'already assigned': stateOf([{ jurorId: 1, solutionId: 11 }], true),
} satisfies ComponentStates;
