import { useQuery } from '@tanstack/react-query';
import { useAbility } from '../access/session/session.ts';
import { getJson } from '../data/request.ts';

export type SetupStep = 'consortium' | 'organisations' | 'periods' | 'indicators' | 'assignments' | 'people' | 'opening';

export interface SetupStatus {
  steps: { step: SetupStep; isDone: boolean; n: number; of: number | null; lacking: number[] }[];
  demo: { needsAccount: boolean; needsOrganisation: boolean } | null;
}

/** The progress of the setup, for users who can continue it. */
export function useSetupStatus() {
  const canContinue = useAbility().can('update', 'consortium');
  return useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => getJson<SetupStatus>('/setup', signal),
    enabled: canContinue,
    // Refetch on mount: the steps are done on other pages.
    staleTime: 0,
  });
}
