import { useState } from 'react';
import { useGetList } from 'react-admin';
import { asSubject, type Contest, type Score } from '@pilotage/shared';
import { usePageAbility, useActiveMembership } from '../access/session/session.ts';
import { contestTasks } from './contestTasks.ts';

const all = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' as const } };

/** Loads the undecided contests of an organiser, and which scores they wait for. */
export function useContestTasks() {
  const ability = usePageAbility();
  const membership = useActiveMembership();
  const [now] = useState(() => new Date().toISOString());
  const canOrganise = ability.can('assign', 'contests');
  const organisationId = membership?.role === 'leadPartner' ? null : membership?.organisationId;
  const contests = useGetList<Contest>(
    'contests',
    { ...all, filter: { organisationId, state: ['draft', 'open', 'judging'] } },
    { enabled: canOrganise && organisationId !== undefined },
  );
  const judged = (contests.data ?? []).filter(({ state, judgedAt }) => state === 'judging' && judgedAt === null);
  const contestId = judged.map(({ id }) => id);
  const scores = useGetList<Score>('scores', { ...all, filter: { contestId } }, { enabled: contestId.length > 0 });
  return {
    tasks: contestTasks({
      contests: contests.data ?? [],
      scores: scores.data ?? [],
      now,
      may: (action, contest) => ability.can(action, asSubject('contests', contest)),
    }),
    isPending: contests.isLoading || scores.isLoading,
    error: contests.error ?? scores.error ?? null,
  };
}
