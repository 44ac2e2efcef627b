import { useSession, useAbility } from '../../access/session/session.ts';
import type { AdminPage } from '../../pages.ts';
import { Forbidden } from './Forbidden.tsx';
import { OtherMembership, useOtherOrganisation } from '../membership/OtherMembership.tsx';

/** A page for whoever may use it; for others, why it is not open to them. */
export function GuardedPage({ page: Page, needs }: AdminPage) {
  const session = useSession();
  const ability = useAbility();
  const requestedOrganisationId = useOtherOrganisation();
  if (!session) return null;
  if (requestedOrganisationId !== null) return <OtherMembership organisationId={requestedOrganisationId} />;
  return needs === undefined || ability.can(needs[0], needs[1]) ? <Page /> : <Forbidden />;
}
