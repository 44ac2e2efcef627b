import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { useFormats } from '../../resource/format.ts';
import { Loading } from '../../shell/pages/Loading.tsx';
import { PublicPage } from '../signIn/PublicPage.tsx';
import { ShortForm } from '../signIn/ShortForm.tsx';
import { loadSession } from '../session/loadSession.ts';
import { useLinkToken } from '../signIn/useLinkToken.ts';

interface InvitationPreview {
  email: string;
  role: string;
  name: string | null;
  organisation: string | null;
  contest: string | null;
  consortium: string;
  /** Who invites; null for an invitation of the product itself. */
  inviter: string | null;
  expiresAt: string;
  needs: 'account' | 'password' | 'nothing';
}

function AcceptInvitation({ token, invitation }: { token: string; invitation: InvitationPreview }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { email, organisation, contest, consortium, inviter, expiresAt, needs } = invitation;
  const role = translate(`resources.invitations.choices.role.${invitation.role}`);
  const organisationKey = organisation === null ? 'access.invitedConsortium' : 'access.invited';
  const invitedTo = contest === null ? organisationKey : 'access.invitedContest';
  const isNew = needs === 'account';
  const nameField = { name: 'name', label: translate('access.yourName'), autoComplete: 'name' };
  const passwordField = {
    name: 'password',
    label: translate(isNew ? 'access.newPassword' : 'access.password'),
    type: 'password' as const,
    autoComplete: isNew ? 'new-password' : 'current-password',
    ...(isNew ? { help: translate('access.newPasswordHelp') } : {}),
  };
  const fields = isNew ? [nameField, passwordField] : needs === 'password' ? [passwordField] : [];

  async function accept(values: Record<string, string>) {
    const filledValues = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
    await sendJson('POST', '/auth/accept-invitation', { token, ...filledValues });
    if (needs !== 'nothing') await (await loadSession()).signIn(email, values.password ?? '');
    // Reload, so that no data of a previous session stays on the page.
    window.location.assign('/');
  }

  return (
    <ShortForm
      fields={fields}
      initialValues={{ name: invitation.name ?? '' }}
      button={translate('access.accept')}
      onSend={accept}
    >
      <Typography>{translate(invitedTo, { consortium, role, organisation, contest })}</Typography>
      {inviter !== null && (
        <Typography sx={{ overflowWrap: 'anywhere' }}>{translate('access.invitedBy', { inviter })}</Typography>
      )}
      <Typography>{translate('access.invitedUntil', { until: formats.instant(expiresAt) })}</Typography>
      <Typography sx={{ overflowWrap: 'anywhere' }}>{translate(`access.needs.${needs}`, { email })}</Typography>
    </ShortForm>
  );
}

/** Page of an invitation link: shows the invitation at once; only the button accepts it. */
export default function InvitationPage() {
  const translate = useTranslate();
  const token = useLinkToken();
  const { data, error, isPending } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => sendJson<InvitationPreview>('POST', '/auth/invitation', { token: token === '' ? '-' : token }),
    retry: false,
  });
  return (
    <PublicPage title={translate('access.invitationTitle')}>
      {isPending && <Loading />}
      {error && (
        <>
          <Typography>
            {problemOf(error).status === 404
              ? translate('access.invitationOver')
              : translate(problemOf(error).message, { _: problemOf(error).message })}
          </Typography>
          <Link component={RouterLink} to="/login" sx={{ display: 'inline-block', mt: 2 }}>
            {translate('access.toSignIn')}
          </Link>
        </>
      )}
      {data && <AcceptInvitation token={token} invitation={data} />}
    </PublicPage>
  );
}
