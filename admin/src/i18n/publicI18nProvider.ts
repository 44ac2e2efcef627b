import { a11yEnglish } from '../a11y/a11y.en.ts';
import { accessEnglish } from '../access/access.en.ts';
import { dataEnglish } from '../data/data.en.ts';
import { shellEnglish } from '../shell/shell.en.ts';
import { i18nProviderOf } from './i18nProviderOf.ts';
import { mergeMessages } from './mergeMessages.ts';
import { withReactAdmin } from './withReactAdmin.ts';

/** The texts of the pages without an account; all the others come with the application. */
export const publicI18nProvider = i18nProviderOf(
  withReactAdmin(mergeMessages([accessEnglish, a11yEnglish, dataEnglish, shellEnglish])),
);
