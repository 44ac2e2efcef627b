import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { TaskDue } from '../tasks/TaskDue.tsx';
import { CurrentRecommendation } from './CurrentRecommendation.tsx';
import { DraftEvaluationInput } from './DraftEvaluationInput.tsx';
import { EvaluationViewLinks } from './EvaluationViewLinks.tsx';
import { RecommendationState } from './RecommendationState.tsx';
import { RecommendationTitle } from './RecommendationTitle.tsx';
import { recommendationTabs } from './recommendationTabs.ts';

const isDraft = ({ state }: Readonly<Record<string, unknown>>) => state === 'draft';

export default defineScreens('recommendations', {
  list: {
    sort: { field: 'dueOn', order: 'ASC' },
    filters: ['q', 'organisationId', 'priority', 'response', 'followUp'],
    tabs: recommendationTabs,
    actions: <EvaluationViewLinks current="recommendations" />,
    columns: [
      { source: 'text', suffix: <IllustrativeMark /> },
      'organisationId',
      'priority',
      { source: 'state', content: <RecommendationState /> },
      'dueOn',
      { source: 'response', emptyText: 'recommendations.notAnswered' },
      'actionDueOn',
      'followUp',
    ],
    isTopAligned: true,
  },
  form: {
    fields: (record) => [
      ...(record === undefined ? [<DraftEvaluationInput key="evaluationId" />] : []),
      'organisationId',
      { source: 'text', minRows: 4 },
      'priority',
      'dueOn',
      { source: 'illustrative', helperText: 'evaluations.illustrativeHelp' },
    ],
    lock: (record) => (isDraft(record) ? null : 'recommendations.locked'),
    isRemovable: isDraft,
    addsAnother: true,
    to: ({ evaluationId }) => `evaluations/${evaluationId}/show`,
    afterRemoval: ({ evaluationId }) => `evaluations/${evaluationId}/show`,
  },
  show: {
    title: <RecommendationTitle />,
    fields: [
      'state',
      <CurrentRecommendation key="recommendation" />,
      'organisationId',
      'evaluationId',
      'priority',
      'dueOn',
      'respondedAt',
      'followedUpAt',
    ],
    tabs: [
      {
        resource: 'tasks',
        filterOf: ({ id }) => ({ recommendationId: id }),
        sort: { field: 'dueOn', order: 'ASC' },
        columns: ['title', 'state', { source: 'dueOn', content: <TaskDue /> }, 'organisationId'],
      },
      historyTab('recommendations'),
    ],
  },
});
