import type { ResourceWords } from '../../i18n/resourceWords.ts';
import { rolesWords } from '../roles.en.ts';
import { localesWords } from '../locales.en.ts';

export const invitationsWords = {
  name: 'Invitation |||| Invitations',
  empty: 'Nobody is invited yet.',
  fields: {
    email: 'E-mail',
    name: 'Name',
    role: 'Role',
    organisationId: 'Organisation',
    locale: 'Language',
    state: 'State',
    contestId: 'Contest',
    invitedById: 'Invited by',
    postedAt: 'Mail sent',
    expiresAt: 'Ends',
    acceptedAt: 'Accepted',
    revokedAt: 'Taken back',
    createdAt: 'Invited',
    id: 'Number',
  },
  choices: { role: rolesWords, locale: localesWords, state: { pending: 'Pending', accepted: 'Accepted', revoked: 'Taken back' } },
  page: { create: 'Invite somebody' },
} satisfies ResourceWords<'invitations'>;
