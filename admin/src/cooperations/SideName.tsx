import { useRecordContext, useTranslate } from 'react-admin';
import type { Cooperation } from '@pilotage/shared';
import { ReferredField } from '../resource/ReferredField.tsx';

interface SideNameProps {
  source: 'organisationId' | 'ownerOrganisationId';
  label?: string;
}

/** One side of a cooperation: an organisation; else a visitor who asks, or the consortium that is asked. */
export function SideName({ source }: SideNameProps) {
  const cooperation = useRecordContext<Cooperation>();
  const translate = useTranslate();
  if (!cooperation) return null;
  if (cooperation[source] === null)
    return <>{translate(source === 'organisationId' ? 'cooperations.visitor' : 'cooperations.consortium')}</>;
  return <ReferredField source={source} reference="organisations" />;
}
