import { useRecordContext, useTranslate } from 'react-admin';
import type { Cooperation } from '@pilotage/shared';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';

interface CooperationPartyFieldProps {
  source: 'organisationId' | 'ownerOrganisationId';
  label?: string;
}

/** One party of a cooperation: an organisation, an external requester, or the consortium. */
export function CooperationPartyField({ source }: CooperationPartyFieldProps) {
  const cooperation = useRecordContext<Cooperation>();
  const translate = useTranslate();
  if (!cooperation) return null;
  if (cooperation[source] === null)
    return <>{translate(source === 'organisationId' ? 'cooperations.visitor' : 'cooperations.consortium')}</>;
  return <ReferenceNameField source={source} reference="organisations" />;
}
