import { defineScreens } from '../resource/screens/defineScreens.ts';
import { CheckPreview } from './CheckPreview.tsx';
import { KindInputs } from './KindInputs.tsx';

export default defineScreens('checks', {
  list: {
    sort: { field: 'indicatorId', order: 'ASC' },
    filters: ['indicatorId', 'kind', 'severity'],
    columns: ['indicatorId', 'kind', 'severity', 'active'],
    rowHeader: 'kind',
  },
  form: {
    fields: [
      'indicatorId',
      'kind',
      <KindInputs key="ofKind" />,
      { source: 'severity', helperText: 'checks.severityHelp' },
      { source: 'active', helperText: 'checks.activeHelp' },
      <CheckPreview key="preview" />,
    ],
    defaults: { kind: 'range', severity: 'warning' },
    addsAnother: true,
  },
});
