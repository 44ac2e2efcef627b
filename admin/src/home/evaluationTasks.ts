import type { Evaluation, Recommendation } from '@pilotage/shared';
import { createListSearch } from '../resource/lists/listSearch.ts';
import type { HomeTask } from './homeTask.ts';

type NamedEvaluation = Pick<Evaluation, 'id' | 'title'>;
type DueRecommendation = Pick<Recommendation, 'id' | 'number' | 'dueOn'>;

interface EvaluationTasksInput {
  /** Recommendations to the own organisation that wait for its answer, the earliest day first. */
  open: readonly DueRecommendation[];
  /** Recommendations of the evaluator that were answered and are not followed up. */
  answered: readonly DueRecommendation[];
  /** Own drafts. */
  drafts: readonly NamedEvaluation[];
  /** Ids of own annotations that are drafts. */
  annotations: readonly number[];
  /** Issued evaluations that their evaluator asks to make public. */
  toPublish: readonly NamedEvaluation[];
}

const sort = { field: 'dueOn', order: 'ASC' } as const;

function groupTask(key: string, group: readonly DueRecommendation[], state: string, dueOn: string | null): HomeTask[] {
  const [first] = group;
  if (!first) return [];
  const to =
    group.length === 1 ? `/recommendations/${first.id}/show` : `/recommendations${createListSearch({ filter: { state }, sort })}`;
  return [{ id: key, to, key, params: { smart_count: group.length, number: first.number, day: first.dueOn }, dueOn }];
}

const evaluationTask = (key: string, { id, title }: NamedEvaluation): HomeTask => ({
  id: `${key} ${id}`,
  to: `/evaluations/${id}/show`,
  key,
  params: { title },
  dueOn: null,
});

function annotationTasks(ids: readonly number[]): HomeTask[] {
  const [first] = ids;
  if (first === undefined) return [];
  const to = ids.length === 1 ? `/annotations/${first}/show` : '/annotations';
  return [{ id: 'finishAnnotations', to, key: 'finishAnnotations', params: { smart_count: ids.length }, dueOn: null }];
}

/** What is to be done with evaluations and annotations: to answer, to look at answers, to finish a draft, to publish. */
export const evaluationTasks = ({ open, answered, drafts, annotations, toPublish }: EvaluationTasksInput): HomeTask[] => [
  ...groupTask('answerRecommendations', open, 'open', open[0]?.dueOn ?? null),
  ...groupTask('followUpRecommendations', answered, 'answered', null),
  ...toPublish.map((each) => evaluationTask('publishEvaluation', each)),
  ...drafts.map((each) => evaluationTask('finishEvaluation', each)),
  ...annotationTasks(annotations),
];
