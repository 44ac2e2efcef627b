import { useSession, useAbility } from '../access/session.ts';
import type { PageOfOurs } from '../pages.ts';
import { NoRight } from './NoRight.tsx';
import { OtherHat, useOtherOrganisation } from './OtherHat.tsx';

/** A page for whoever may use it; for others, why it is not open to them. */
export function OpenPage({ page: Page, needs }: PageOfOurs) {
  const session = useSession();
  const ability = useAbility();
  const other = useOtherOrganisation();
  if (!session) return null;
  if (other !== null) return <OtherHat organisationId={other} />;
  return needs === undefined || ability.can(needs[0], needs[1]) ? <Page /> : <NoRight />;
}
