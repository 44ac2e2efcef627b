import { useState } from 'react';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { asSubject, type Contest } from '@pilotage/shared';
import { ShortForm } from '../access/signIn/ShortForm.tsx';
import { useAbility } from '../access/session/session.ts';
import { sendJson } from '../data/request.ts';
import { RequestIdempotencyKey } from '../data/RequestIdempotencyKey.ts';

/** Invites a juror to this contest by mail. */
export function InviteJurorButton({ contest }: { contest: Contest }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const [isOpen, setOpen] = useState(false);
  const [key] = useState(() => new RequestIdempotencyKey());
  const { id: contestId, organisationId } = contest;
  const role = 'juror';
  if (!useAbility().can('create', asSubject('invitations', { organisationId, role, contestId }))) return null;
  async function invite({ email, name = '' }: Record<string, string>) {
    const body = { email, name: name.trim() === '' ? null : name, role, contestId, organisationId };
    await sendJson('POST', '/invitations', body, key.forBody(body));
    key.renew();
    setOpen(false);
    notify('jury.invited');
    refresh();
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('jury.invite')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} aria-labelledby="invite-juror" maxWidth="sm" fullWidth>
        <DialogTitle id="invite-juror">{translate('jury.invite')}</DialogTitle>
        <DialogContent>
          <ShortForm
            fields={[
              { name: 'email', label: translate('access.email'), type: 'email', autoComplete: 'off' },
              { name: 'name', label: translate('jury.inviteName'), autoComplete: 'off' },
            ]}
            button={translate('access.sendInvitation')}
            secondaryAction={<Button onClick={() => setOpen(false)}>{translate('ra.action.cancel')}</Button>}
            onSend={invite}
          >
            <Typography>{translate('jury.inviteText', { contest: contest.name })}</Typography>
          </ShortForm>
        </DialogContent>
      </Dialog>
    </>
  );
}
