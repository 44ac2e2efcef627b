import { useSession, useAbility, useViewingAs } from '../../access/session/session.ts';
import type { AdminPage } from '../../pages.ts';
import { Forbidden } from './Forbidden.tsx';
import { OtherMembership, useOtherOrganisation } from '../membership/OtherMembership.tsx';

/** Renders the page for users with the permission, and `Forbidden` for others. */
export function GuardedPage({ page: Page, needs, isPersonal }: AdminPage) {
  const session = useSession();
  const ability = useAbility();
  const isViewing = useViewingAs() !== null;
  const requestedOrganisationId = useOtherOrganisation();
  if (!session) return null;
  if (requestedOrganisationId !== null) return <OtherMembership organisationId={requestedOrganisationId} />;
  if (isPersonal && isViewing) return <Forbidden />;
  return needs === undefined || ability.can(needs[0], needs[1]) ? <Page /> : <Forbidden />;
}
