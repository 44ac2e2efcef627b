import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Invitation } from '@pilotage/shared';
import { useFormats } from '../resource/format.ts';
import { invitationStanding } from './invitationStanding.ts';

/** Whether somebody came, can still come until when, or cannot any more. */
export function InvitationStandingField(_: { source?: string; label?: string }) {
  const invitation = useRecordContext<Invitation>();
  const translate = useTranslate();
  const formats = useFormats();
  const [now] = useState(() => new Date());
  if (!invitation) return null;
  const standing = invitationStanding(invitation, now);
  const { acceptedAt, revokedAt, expiresAt } = invitation;
  const at = { pending: expiresAt, over: expiresAt, accepted: acceptedAt, revoked: revokedAt }[standing];
  return <span>{translate(`access.standing.${standing}`, { at: at === null ? '' : formats.instant(at) })}</span>;
}
