import { useCanAccess, useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { EmptyValue } from '../resource/fields/EmptyValue.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';

/** Organiser of the contest: an organisation, or the consortium. */
export function OrganiserField(_: { label?: string; source?: string }) {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  const { canAccess } = useCanAccess({ resource: 'organisations', action: 'read' });
  if (!contest) return null;
  if (contest.organisationId === null) return <>{translate('contests.consortium')}</>;
  if (!canAccess) return <EmptyValue />;
  return <ReferenceNameField source="organisationId" reference="organisations" />;
}
