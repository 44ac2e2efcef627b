import { useGetMany, useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { type SessionMembership, useActiveMembership, useSession } from '../../access/session/session.ts';

export const shortNameOf = (organisation: Organisation) => organisation.shortName ?? organisation.name;

/** How hats are called: "ZSI, partner staff"; roles of the consortium stand alone. */
export function useMembershipNames() {
  const session = useSession();
  const translate = useTranslate();
  const ids = [...new Set((session?.memberships ?? []).flatMap((membership) => membership.organisationId ?? []))];
  const { data = [] } = useGetMany<Organisation>('organisations', { ids }, { enabled: ids.length > 0 });
  const organisationOf = (membership: SessionMembership) => data.find((each) => each?.id === membership.organisationId);
  const organisationNameOf = (membership: SessionMembership) => {
    const organisation = organisationOf(membership);
    return organisation ? shortNameOf(organisation) : '';
  };
  const roleOf = (membership: SessionMembership) => translate(`access.roles.${membership.role}`);
  return { organisationNameOf, roleOf };
}

/** The name of the organisation that one works for at present; of a consortium's role, the role. */
export function useActiveMembershipName(): string {
  const membership = useActiveMembership();
  const { organisationNameOf, roleOf } = useMembershipNames();
  if (!membership) return '';
  return organisationNameOf(membership) || roleOf(membership);
}
