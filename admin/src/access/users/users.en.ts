import type { ResourceWords } from '../../i18n/resourceWords.ts';
import { localesWords } from '../locales.en.ts';

export const usersWords = {
  name: 'Person |||| People',
  empty: 'Nobody here yet.',
  fields: {
    name: 'Name',
    email: 'E-mail',
    locale: 'Language',
    disabled: 'Account disabled',
    digest: 'Mails about what is new',
    createdAt: 'Since',
    id: 'Number',
  },
  choices: { locale: localesWords },
  page: { edit: 'Edit %{recordRepresentation}' },
} satisfies ResourceWords<'users'>;
