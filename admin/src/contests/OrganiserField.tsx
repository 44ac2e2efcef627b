import { useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { useAbility } from '../access/session/session.ts';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';

/** Organiser of the contest: an organisation, or the consortium. Nothing for whoever does not read organisations, as jurors. */
export function OrganiserField(_: { label?: string; source?: string }) {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const canRead = useAbility().can('read', 'organisations');
  if (!contest) return null;
  if (contest.organisationId === null) return <>{translate('contests.consortium')}</>;
  if (!canRead) return null;
  return <ReferenceNameField source="organisationId" reference="organisations" />;
}
