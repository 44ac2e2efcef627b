import { CurrentRecordName } from '../../resource/fields/RecordName.tsx';
import { defineScreens } from '../../resource/screens/defineScreens.ts';

export default defineScreens('memberships', {
  list: {
    sort: { field: 'organisationId', order: 'ASC' },
    columns: ['userId', { source: 'organisationId', emptyText: 'access.ofConsortium' }, 'role'],
  },
  form: {
    title: <CurrentRecordName />,
    fields: ['userId', { source: 'organisationId', helperText: 'access.organisationHelp' }, 'role'],
    addsAnother: true,
    // Another person for the same: the last one is a member already.
    nextValues: ({ organisationId, role }) => ({ organisationId, role }),
  },
});
