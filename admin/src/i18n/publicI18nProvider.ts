import { a11yEnglish } from '../a11y/a11y.en.ts';
import { accessEnglish } from '../access/access.en.ts';
import { dataEnglish } from '../data/data.en.ts';
import { shellEnglish } from '../shell/shell.en.ts';
import { createI18nProvider } from './createI18nProvider.ts';
import { mergeMessages } from './mergeMessages.ts';
import { mergeReactAdminMessages } from './mergeReactAdminMessages.ts';

/** The texts of the pages without an account; all the others come with the application. */
export const publicI18nProvider = createI18nProvider(
  mergeReactAdminMessages(mergeMessages([accessEnglish, a11yEnglish, dataEnglish, shellEnglish])),
);
