import { useTranslate } from 'react-admin';
import { useActiveMembership } from '../access/session/session.ts';

/** Which activities the viewer's numbers count: two viewers may see different numbers, and each is told why. */
export function useReadersText(): string {
  const translate = useTranslate();
  const role = useActiveMembership()?.role;
  if (role === 'leadPartner') return translate('dissemination.readers.all');
  const isPartner = role === 'partnerStaff' || role === 'partnerManager';
  return translate(isPartner ? 'dissemination.readers.ownAndShared' : 'dissemination.readers.shared');
}
