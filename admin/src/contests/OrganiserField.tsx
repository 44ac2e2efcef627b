import { useRecordContext, useTranslate } from 'react-admin';
import type { Contest } from '@pilotage/shared';
import { ReferredField } from '../resource/ReferredField.tsx';

/** Whose contest it is: an organisation's, or the consortium's. */
export function OrganiserField(_: { label?: string; source?: string }) {
  const contest = useRecordContext<Contest>();
  const translate = useTranslate();
  if (!contest) return null;
  if (contest.organisationId === null) return <>{translate('contests.consortium')}</>;
  return <ReferredField source="organisationId" reference="organisations" />;
}
