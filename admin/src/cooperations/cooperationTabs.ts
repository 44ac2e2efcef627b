import type { ListFilter, ListTab, TabViewer } from '../resource/lists/listTab.ts';

/** The lead partner answers for the consortium, whose contests belong to no organisation. */
const askedOfUs = ({ role, organisationId }: TabViewer): ListFilter | null => {
  if (role === 'leadPartner') return { ownerOrganisationId: null };
  return organisationId === null ? null : { ownerOrganisationId: organisationId };
};

export const cooperationTabs: readonly ListTab[] = [
  {
    id: 'waiting',
    label: 'cooperations.tabs.waiting',
    filterOf: (viewer) => {
      const ours = viewer.ability.can('accept', 'cooperations') ? askedOfUs(viewer) : null;
      return ours && { ...ours, state: 'asked' };
    },
    isWaiting: true,
  },
  { id: 'toUs', label: 'cooperations.tabs.toUs', filterOf: askedOfUs },
  {
    id: 'byUs',
    label: 'cooperations.tabs.byUs',
    filterOf: ({ role, organisationId }) => (role === 'leadPartner' || organisationId === null ? null : { organisationId }),
  },
  { id: 'all', label: 'resource.all', filterOf: () => ({}) },
];
