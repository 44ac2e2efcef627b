import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Invitation } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { invitationStatusOf } from './invitationStatus.ts';

/** Status of an invitation with its date: accepted, pending until, or ended. */
export function InvitationStatusField(_: { source?: string; label?: string }) {
  const invitation = useRecordContext<Invitation>();
  const translate = useTranslate();
  const formats = useFormats();
  const [now] = useState(() => new Date());
  if (!invitation) return null;
  const status = invitationStatusOf(invitation, now);
  const { acceptedAt, revokedAt, expiresAt } = invitation;
  const date = { pending: expiresAt, over: expiresAt, accepted: acceptedAt, revoked: revokedAt }[status];
  return <span>{translate(`access.standing.${status}`, { at: date === null ? '' : formats.instant(date) })}</span>;
}
