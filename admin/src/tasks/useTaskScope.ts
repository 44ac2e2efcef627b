import { useSearchParams } from 'react-router';
import { useActiveMembership, useSession } from '../access/session/session.ts';

export const taskScopes = ['mine', 'ours', 'all'] as const;

export type TaskScope = (typeof taskScopes)[number];

const parameter = 'of';

/** Whose tasks a view shows. The address says it; what it does not say is those of the own organisation, or all. */
export function useTaskScope() {
  const [search, setSearch] = useSearchParams();
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const userId = useSession()?.user.id ?? null;
  const offered: readonly TaskScope[] = organisationId === null ? ['all'] : taskScopes;
  const scope = offered.find((each) => each === search.get(parameter)) ?? (organisationId === null ? 'all' : 'ours');
  const filters = { mine: { assigneeId: userId, organisationId }, ours: { organisationId }, all: {} };
  const choose = (next: TaskScope) =>
    setSearch((before) => {
      const params = new URLSearchParams(before);
      params.set(parameter, next);
      return params;
    });
  return { scope, offered, filter: filters[scope], choose };
}
