import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { RiskScore } from './RiskScore.tsx';
import { riskTabs } from './riskTabs.ts';
import { RiskTransitions } from './RiskTransitions.tsx';
import { RiskViewLinks } from './RiskViewLinks.tsx';
import { RiskVisibilityInput } from './RiskVisibilityInput.tsx';
import { useRiskValidators } from './useRiskValidators.ts';

export default defineScreens('risks', {
  list: {
    sort: { field: 'score', order: 'DESC' },
    filters: ['q', 'response', 'organisationId', 'visibility'],
    tabs: riskTabs,
    actions: <RiskViewLinks current="list" />,
    columns: [
      { source: 'title', suffix: <IllustrativeMark /> },
      { source: 'score', content: <RiskScore /> },
      'likelihood',
      'impact',
      'response',
      'organisationId',
      { source: 'reviewedOn', emptyText: 'risks.never' },
      'state',
    ],
  },
  form: {
    fields: [
      'title',
      { source: 'likelihood', helperText: 'risks.likelihoodHelp' },
      { source: 'impact', helperText: 'risks.impactHelp' },
      'response',
      { source: 'responseText', minRows: 3 },
      <RiskVisibilityInput key="visibility" source="visibility" />,
      { source: 'description', minRows: 3 },
      'reviewedOn',
      { source: 'illustrative', helperText: 'risks.illustrativeHelp' },
    ],
    defaults: { visibility: 'internal', response: 'reduce' },
    useValidators: useRiskValidators,
    addsAnother: true,
    to: ({ id }) => `risks/${id}/show`,
  },
  show: {
    fields: [
      'title',
      'state',
      { label: 'resources.risks.fields.score', content: <RiskScore /> },
      'likelihood',
      'impact',
      'response',
      { source: 'responseText', emptyText: 'risks.none' },
      'organisationId',
      'visibility',
      { source: 'reviewedOn', emptyText: 'risks.never' },
      { source: 'description', emptyText: 'risks.none' },
      <IllustrativeMark key="illustrative" />,
      <RiskTransitions key="transitions" />,
    ],
    tabs: [historyTab('risks')],
  },
});
