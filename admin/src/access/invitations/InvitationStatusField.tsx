import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Invitation } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { StateChip } from '../../resource/states/StateChip.tsx';
import { invitationStatusOf } from './invitationStatus.ts';

const tones = { pending: 'waiting', over: 'attention', accepted: 'done', revoked: 'ended' } as const;

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
  const label = translate(`access.standing.${status}`, { at: date === null ? '' : formats.instant(date) });
  return <StateChip tone={tones[status]} label={label} />;
}
