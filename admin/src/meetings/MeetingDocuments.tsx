import type { Meeting } from '@pilotage/shared';
import { useActiveMembership } from '../access/session/session.ts';
import { Attachments } from '../discussion/evidence/Attachments.tsx';

/** No organisation has this number: whoever acts for none adds no files. */
const noOrganisation = 0;

/** The documents of a meeting. A new one belongs to the organisation of whoever adds it. */
export function MeetingDocuments({ meeting }: { meeting: Meeting }) {
  const organisationId = useActiveMembership()?.organisationId ?? noOrganisation;
  return <Attachments subject={{ subject: 'meetings', subjectId: meeting.id, organisationId }} lock={null} level="h2" />;
}
