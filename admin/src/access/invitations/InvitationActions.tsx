import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useCanAccess, useNotify, useRecordContext, useRefresh, useTranslate } from 'react-admin';
import { type Invitation, invitationMachine } from '@pilotage/shared';
import { problemOf } from '../../data/problem.ts';
import { sendJson } from '../../data/request.ts';
import { useSingleRun } from '../../resource/actions/useSingleRun.ts';

function InvitationActionButton({ invitation, action }: { invitation: Invitation; action: 'revoke' | 'resend' }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const { canAccess } = useCanAccess({ resource: 'invitations', action, record: invitation });
  const { isBusy, run } = useSingleRun(invitation.version);
  if (!canAccess || !invitationMachine.find(invitation.state, action)) return null;
  async function runAction(): Promise<boolean> {
    try {
      await sendJson('POST', `/invitations/${invitation.id}/${action}`, { version: invitation.version });
      notify(`access.did.${action}`, { type: 'success' });
      refresh();
      return true;
    } catch (error) {
      const { message } = problemOf(error);
      notify(message, { type: 'error', messageArgs: { _: message } });
      refresh();
      return false;
    }
  }
  return (
    <Button
      size="small"
      loading={isBusy}
      onClick={() => void run(runAction)}
      aria-label={translate(`access.doFor.${action}`, { email: invitation.email })}
    >
      {translate(`access.do.${action}`)}
    </Button>
  );
}

/** The actions that the status of the invitation allows. */
export function InvitationActions() {
  const invitation = useRecordContext<Invitation>();
  if (!invitation) return null;
  return (
    <Stack direction="row" sx={{ gap: 0.5 }}>
      <InvitationActionButton invitation={invitation} action="resend" />
      <InvitationActionButton invitation={invitation} action="revoke" />
    </Stack>
  );
}
