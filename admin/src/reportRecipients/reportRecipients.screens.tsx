import { historyTab } from '../resource/related/historyTab.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { ReportDeliveries } from './ReportDeliveries.tsx';

export default defineScreens('reportRecipients', {
  list: {
    sort: { field: 'name', order: 'ASC' },
    filters: ['q', 'state'],
    columns: ['name', { source: 'email', emptyText: 'reportRecipients.none' }, 'trigger', 'days', 'format', 'state'],
  },
  form: {
    fields: [
      { source: 'userId', helperText: 'reportRecipients.userHelp' },
      { source: 'email', helperText: 'reportRecipients.emailHelp' },
      { source: 'name', helperText: 'reportRecipients.nameHelp' },
      'confirmed',
      'trigger',
      { source: 'days', helperText: 'reportRecipients.daysHelp' },
      'format',
    ],
    defaults: { trigger: 'dueDay', days: 14, format: 'pdf', confirmed: false },
    to: ({ id }) => `reportRecipients/${id}/show`,
  },
  show: {
    fields: [
      'name',
      { source: 'userId', emptyText: 'reportRecipients.none' },
      { source: 'email', emptyText: 'reportRecipients.none' },
      'trigger',
      'days',
      'format',
      'state',
      <ReportDeliveries key="deliveries" />,
    ],
    tabs: [historyTab('reportRecipients')],
  },
});
