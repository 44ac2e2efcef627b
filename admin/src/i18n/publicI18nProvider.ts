import { a11yEnglish } from '../a11y/a11y.en.ts';
import { accessEnglish } from '../access/access.en.ts';
import { invitationsWords } from '../access/invitations/invitations.en.ts';
import { dataEnglish } from '../data/data.en.ts';
import { shellEnglish } from '../shell/shell.en.ts';
import { createI18nProvider } from './createI18nProvider.ts';
import { mergeMessages } from './mergeMessages.ts';
import { mergeReactAdminMessages } from './mergeReactAdminMessages.ts';

const invitationMessages = { resources: { invitations: invitationsWords } };

/** Texts of the pages without a session; the application loads all others. */
export const publicI18nProvider = createI18nProvider(
  mergeReactAdminMessages(mergeMessages([accessEnglish, a11yEnglish, dataEnglish, shellEnglish, invitationMessages])),
);
