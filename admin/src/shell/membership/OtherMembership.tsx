import Button from '@mui/material/Button';
import { Title, useTranslate } from 'react-admin';
import { useLocation, useSearchParams } from 'react-router';
import { useActiveMembership, useSession } from '../../access/session/session.ts';
import { Message } from '../pages/Message.tsx';
import { useMembershipNames, useActiveMembershipName } from './useMembershipNames.ts';
import { useSwitchMembership } from './useSwitchMembership.ts';

/** The organisation of the address (`of`), where it is not the organisation of the active membership; null otherwise. */
export function useOtherOrganisation(): number | null {
  const [search] = useSearchParams();
  const active = useActiveMembership();
  const requestedId = Number(search.get('of') ?? 0);
  return requestedId > 0 && requestedId !== active?.organisationId ? requestedId : null;
}

/** Shown instead of a page of another organisation: offers to switch membership where the user has one there. */
export function OtherMembership({ organisationId }: { organisationId: number }) {
  const translate = useTranslate();
  const session = useSession();
  const { organisationNameOf } = useMembershipNames();
  const activeName = useActiveMembershipName();
  const switchMembership = useSwitchMembership();
  const { pathname, search, hash } = useLocation();
  const membership = session?.memberships.find((each) => each.organisationId === organisationId);
  return (
    <>
      <Title title="shell.otherMembership" preferenceKey={false} />
      {membership ? (
        <Message text={translate('shell.ofAnother', { place: organisationNameOf(membership), present: activeName })}>
          <Button variant="contained" onClick={() => void switchMembership(membership.id, `${pathname}${search}${hash}`)}>
            {translate('shell.goOnAs', { place: organisationNameOf(membership) })}
          </Button>
        </Message>
      ) : (
        <Message text={translate('shell.ofStranger')} />
      )}
    </>
  );
}
