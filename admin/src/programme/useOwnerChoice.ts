import { useSearchParams } from 'react-router';
import { useActiveMembership } from '../access/session/session.ts';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import { withParameters } from '../shell/navigation/withParameters.ts';

const consortiumKey = 'consortium';

/** Select for the scope of the rows: the own organisation for a partner; otherwise the consortium or any organisation. */
export function useOwnerChoice() {
  const membership = useActiveMembership();
  const names = useDisplayNames();
  const [search, setSearch] = useSearchParams();
  const isPartner = membership?.role === 'partnerStaff' || membership?.role === 'partnerManager';
  const ownOrganisationId = membership?.organisationId ?? null;
  const keys = isPartner ? [String(ownOrganisationId)] : [consortiumKey, ...names.organisations.map(({ id }) => String(id))];
  const requestedKey = search.get('key');
  const choose = (key: string) => setSearch((before) => withParameters(before, { key }));
  return { keys, key: keys.find((each) => each === requestedKey) ?? keys[0] ?? null, name: names.groupName, choose };
}

export type OwnerChoice = ReturnType<typeof useOwnerChoice>;
