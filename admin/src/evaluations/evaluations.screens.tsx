import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { EvaluationNote } from './EvaluationNote.tsx';
import { EvaluationRecommendations } from './EvaluationRecommendations.tsx';
import { evaluationTabs } from './evaluationTabs.ts';
import { EvaluationTransitions } from './EvaluationTransitions.tsx';
import { EvaluationViewLinks } from './EvaluationViewLinks.tsx';
import { Rubric } from './Rubric.tsx';
import { RubricInput } from './RubricInput.tsx';

const isDraft = ({ state }: Readonly<Record<string, unknown>>) => state === 'draft';

export default defineScreens('evaluations', {
  list: {
    sort: { field: 'issuedAt', order: 'DESC' },
    filters: ['q', 'organisationId', 'periodId'],
    tabs: evaluationTabs,
    actions: <EvaluationViewLinks current="evaluations" />,
    columns: [
      { source: 'title', suffix: <IllustrativeMark /> },
      { source: 'organisationId', emptyText: 'evaluations.consortium' },
      'periodId',
      'edition',
      'state',
      { source: 'issuedAt', emptyText: 'evaluations.notIssued' },
      'isPublic',
    ],
  },
  form: {
    fields: [
      'title',
      { source: 'organisationId', helperText: 'evaluations.organisationHelp' },
      { source: 'pilotId', helperText: 'evaluations.pilotHelp' },
      'periodId',
      { source: 'summary', minRows: 6 },
      <RubricInput key="judgements" />,
      { source: 'publicRequested', helperText: 'evaluations.publicHelp' },
      { source: 'illustrative', helperText: 'evaluations.illustrativeHelp' },
    ],
    lock: (record) => (isDraft(record) ? null : 'evaluations.locked'),
    isRemovable: isDraft,
    to: ({ id }) => `evaluations/${id}/show`,
  },
  show: {
    fields: [
      'state',
      <EvaluationNote key="note" />,
      { source: 'organisationId', emptyText: 'evaluations.consortium' },
      'periodId',
      { source: 'pilotId', emptyText: 'evaluations.noPilot' },
      { source: 'issuedAt', emptyText: 'evaluations.notIssued' },
      'isPublic',
      'summary',
      <EvaluationTransitions key="transitions" />,
      <Rubric key="rubric" />,
      <EvaluationRecommendations key="recommendations" />,
    ],
    tabs: [historyTab('evaluations')],
  },
});
