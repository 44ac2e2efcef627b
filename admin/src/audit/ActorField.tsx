import Typography from '@mui/material/Typography';
import { useRecordContext, useTranslate } from 'react-admin';
import type { AuditEvent } from '@pilotage/shared';
import { useRecordName } from '../resource/fields/useRecordName.ts';

/** The actor and the membership; the role alone where the user may not read the person. */
export function ActorField(_: { label?: string }) {
  const event = useRecordContext<AuditEvent>();
  const translate = useTranslate();
  const name = useRecordName('users', event?.actorId);
  if (!event) return null;
  const role = translate(`resources.auditEvents.choices.actorRole.${event.actorRole}`);
  return (
    <>
      {name === '' ? role : name}
      {name !== '' && (
        <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
          {role}
        </Typography>
      )}
    </>
  );
}
