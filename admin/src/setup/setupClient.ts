import { useQuery } from '@tanstack/react-query';
import { useAbility } from '../access/session/session.ts';
import { getJson } from '../data/request.ts';

export type SetupStep = 'consortium' | 'organisations' | 'periods' | 'indicators' | 'assignments' | 'people' | 'opening';

export interface SetupStatus {
  steps: { step: SetupStep; isDone: boolean; n: number; of: number | null }[];
  demo: { needsAccount: boolean; needsOrganisation: boolean } | null;
}

/** How far the beginning is; asked for by whoever can go on with it. */
export function useSetupStatus() {
  const canContinue = useAbility().can('update', 'consortium');
  return useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => getJson<SetupStatus>('/setup', signal),
    enabled: canContinue,
    // Each step is done on a page of its own, and one comes back to see it ticked.
    staleTime: 0,
  });
}
