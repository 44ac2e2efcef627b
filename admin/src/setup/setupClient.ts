import { useQuery } from '@tanstack/react-query';
import { useAbility } from '../access/session.ts';
import { getJson } from '../data/request.ts';

export type SetupStep = 'consortium' | 'organisations' | 'periods' | 'indicators' | 'assignments' | 'people' | 'opening';

export interface Setup {
  steps: { step: SetupStep; isDone: boolean; n: number; of: number | null }[];
  demo: { needsAccount: boolean; needsOrganisation: boolean } | null;
}

/** How far the beginning is; asked for by whoever can go on with it. */
export function useSetup() {
  const mayGoOn = useAbility().can('update', 'consortium');
  return useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => getJson<Setup>('/setup', signal),
    enabled: mayGoOn,
    // Each step is done on a page of its own, and one comes back to see it ticked.
    staleTime: 0,
  });
}
