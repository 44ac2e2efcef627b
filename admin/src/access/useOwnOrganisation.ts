import { useQuery } from '@tanstack/react-query';
import { getJson } from '../data/request.ts';

interface SessionPart {
  memberships: { id: number; organisationId: number | null }[];
  activeMembershipId: number | null;
}

/** The organisation of the hat in use; null for a hat of the consortium, and until it is known. */
export function useSession(): number | null {
  const { data } = useQuery({
    queryKey: ['session', 'organisation'],
    queryFn: ({ signal }) => getJson<SessionPart>('/session', signal),
  });
  return data?.memberships.find((each) => each.id === data.activeMembershipId)?.organisationId ?? null;
}
