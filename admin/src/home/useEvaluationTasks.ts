import { useGetList } from 'react-admin';
import type { Annotation, Evaluation, Recommendation } from '@pilotage/shared';
import { usePageAbility, useActiveMembership, useSession } from '../access/session/session.ts';
import { evaluationTasks } from './evaluationTasks.ts';

const byDay = { pagination: { page: 1, perPage: 100 }, sort: { field: 'dueOn', order: 'ASC' as const } };
const byId = { pagination: { page: 1, perPage: 20 }, sort: { field: 'id', order: 'ASC' as const } };

/** Loads the evaluations and recommendations that wait for the user: to be answered, followed up, finished, or published; and own drafts of annotations. */
export function useEvaluationTasks() {
  const ability = usePageAbility();
  const organisationId = useActiveMembership()?.organisationId ?? null;
  const evaluatorId = useSession()?.user.id ?? null;
  const open = useGetList<Recommendation>(
    'recommendations',
    { ...byDay, filter: { organisationId, state: 'open' } },
    { enabled: ability.can('respond', 'recommendations') && organisationId !== null },
  );
  const answered = useGetList<Recommendation>(
    'recommendations',
    { ...byDay, filter: { evaluatorId, state: 'answered' } },
    { enabled: ability.can('followUp', 'recommendations') },
  );
  const drafts = useGetList<Evaluation>(
    'evaluations',
    { ...byId, filter: { state: 'draft' } },
    { enabled: ability.can('issue', 'evaluations') },
  );
  const annotations = useGetList<Annotation>(
    'annotations',
    { ...byId, filter: { state: 'draft' } },
    { enabled: ability.can('issue', 'annotations') },
  );
  const toPublish = useGetList<Evaluation>(
    'evaluations',
    { ...byId, filter: { state: 'issued', publicRequested: true, isPublic: false } },
    { enabled: ability.can('publish', 'evaluations') },
  );
  const queries = [open, answered, drafts, annotations, toPublish];
  return {
    tasks: evaluationTasks({
      open: open.data ?? [],
      answered: answered.data ?? [],
      drafts: drafts.data ?? [],
      annotations: (annotations.data ?? []).map(({ id }) => id),
      toPublish: toPublish.data ?? [],
    }),
    /** The recommendations that the user is asked to answer. */
    named: new Set((open.data ?? []).map(({ id }) => id)),
    isPending: queries.some(({ isLoading }) => isLoading),
    error: queries.find(({ error }) => error)?.error ?? null,
  };
}
