import { lazy } from 'react';
import { EmailField } from 'react-admin';
import { defineScreens } from '../../resource/screens/defineScreens.ts';
import { UserRoles } from './UserRoles.tsx';

/** Nobody creates a user by a form: people are invited. */
export default defineScreens('users', {
  list: lazy(() => import('./UserList.tsx')),
  edit: ['name', 'locale', { source: 'disabled', needs: ['create', 'periods'] }],
  show: {
    fields: [
      'name',
      <EmailField key="email" source="email" />,
      'locale',
      { label: 'access.rolesOf', content: <UserRoles />, needs: ['read', 'memberships'] },
    ],
    tabs: [
      {
        resource: 'memberships',
        filterOf: ({ id }) => ({ userId: id }),
        sort: { field: 'organisationId', order: 'ASC' },
        columns: ['role', { source: 'organisationId', emptyText: 'access.ofConsortium' }, 'createdAt'],
      },
    ],
  },
});
