import { useGetMany, useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { type SessionMembership, useActiveMembership, useSession } from '../../access/session/session.ts';

export const shortNameOf = (organisation: Organisation) => organisation.shortName ?? organisation.name;

/** Display names of memberships: organisation and role; consortium roles have no organisation. */
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
  const roleOf = (membership: SessionMembership) => translate(`resources.memberships.choices.role.${membership.role}`);
  return { organisationNameOf, roleOf };
}

/** The organisation's name of the active membership; the role for a consortium role. */
export function useActiveMembershipName(): string {
  const membership = useActiveMembership();
  const { organisationNameOf, roleOf } = useMembershipNames();
  if (!membership) return '';
  return organisationNameOf(membership) || roleOf(membership);
}
