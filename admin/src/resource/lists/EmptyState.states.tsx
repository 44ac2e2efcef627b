import type { ReactNode } from 'react';
import { ResourceContextProvider, ResourceDefinitionContextProvider } from 'react-admin';
import type { ComponentStates } from '../../../gallery/componentStates.ts';
import { createSession } from '../../../gallery/createSession.ts';
import { EmptyState } from './EmptyState.tsx';

const definitions = { pilots: { name: 'pilots', hasCreate: true }, milestones: { name: 'milestones' } };

const InResource = ({ name, children }: { name: string; children: ReactNode }) => (
  <ResourceDefinitionContextProvider definitions={definitions}>
    <ResourceContextProvider value={name}>{children}</ResourceContextProvider>
  </ResourceDefinitionContextProvider>
);

const noPilots = (
  <InResource name="pilots">
    <EmptyState />
  </InResource>
);

export default {
  'first step': { element: noPilots, session: createSession('partnerManager') },
  'no right': { element: noPilots, session: createSession('observer', null) },
  'nothing to create': {
    element: (
      <InResource name="milestones">
        <EmptyState />
      </InResource>
    ),
  },
} satisfies ComponentStates;
