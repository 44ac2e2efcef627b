import type { ResourceWords } from '../../i18n/resourceWords.ts';
import { rolesWords } from '../roles.en.ts';

export const membershipsWords = {
  name: 'Membership |||| Memberships',
  empty: 'No memberships yet.',
  fields: { userId: 'Person', organisationId: 'Organisation', role: 'Role', createdAt: 'Since', id: 'Number' },
  choices: { role: rolesWords },
  page: { create: 'Add to an organisation' },
} satisfies ResourceWords<'memberships'>;
