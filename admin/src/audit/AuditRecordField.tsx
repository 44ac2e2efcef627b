import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useRecordContext, useResourceDefinitions, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { AuditEvent } from '@pilotage/shared';
import { nameInEvent } from './nameInEvent.ts';
import { useRecordName } from '../resource/fields/useRecordName.ts';

/** The record of an event: its type and name, with a link while it exists; afterwards the name that the event tells. */
export function AuditRecordField(_: { label?: string }) {
  const event = useRecordContext<AuditEvent>();
  const translate = useTranslate();
  const definitions = useResourceDefinitions();
  const present = useRecordName(event?.resource ?? 'organisations', event?.recordId);
  if (!event) return null;
  const name = present || nameInEvent(event);
  const kind = translate(`resources.${event.resource}.name`, { smart_count: 1, _: event.resource });
  const hasShowPage = present !== '' && definitions[event.resource]?.hasShow === true;
  return (
    <>
      <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
        {kind}
      </Typography>
      {hasShowPage ? (
        <Link
          component={RouterLink}
          to={`/${event.resource}/${event.recordId}/show`}
          sx={{ display: 'inline-block', minHeight: 24 }}
        >
          {name}
        </Link>
      ) : (
        name || translate('audit.gone', { id: event.recordId })
      )}
    </>
  );
}
