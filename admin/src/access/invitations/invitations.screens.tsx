import { defineScreens } from '../../resource/screens/defineScreens.ts';
import { InvitationActions } from './InvitationActions.tsx';
import { invitationBulkActions } from './invitationBulkActions.ts';
import { InvitationRoleInput } from './InvitationRoleInput.tsx';
import { InvitationStatusField } from './InvitationStatusField.tsx';

export default defineScreens('invitations', {
  list: {
    sort: { field: 'id', order: 'DESC' },
    filters: ['q', { source: 'state', alwaysOn: true }],
    bulkActions: invitationBulkActions,
    columns: [
      'email',
      'role',
      { source: 'organisationId', emptyText: 'access.ofConsortium' },
      { source: 'state', content: <InvitationStatusField /> },
      { label: 'access.steps', content: <InvitationActions /> },
    ],
  },
  form: {
    fields: [
      { source: 'email', inputMode: 'email', autoComplete: 'off' },
      { source: 'name', helperText: 'access.invitedNameHelp' },
      <InvitationRoleInput key="role" />,
      // Whoever may create organisations invites for any; others invite for their own.
      { source: 'organisationId', needs: ['create', 'organisations'], helperText: 'access.organisationHelp' },
      { source: 'locale', helperText: 'access.invitedLocaleHelp' },
    ],
    defaults: { role: 'partnerStaff' },
    to: () => 'users',
    button: 'access.sendInvitation',
    addsAnother: 'access.sendAndInvite',
  },
});
