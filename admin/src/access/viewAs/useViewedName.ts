import { useTranslate } from 'react-admin';
import { useViewingAs } from '../session/session.ts';

/** The words for the role that is looked on as: "Partner staff of IFKA"; null for everybody who acts for themselves. */
export function useViewedName(): string | null {
  const translate = useTranslate();
  const viewingAs = useViewingAs();
  if (!viewingAs) return null;
  const role = translate(`resources.memberships.choices.role.${viewingAs.role}`);
  return viewingAs.organisationName === null
    ? role
    : translate('viewAs.ofOrganisation', { role, name: viewingAs.organisationName });
}
