import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { pseudoLocale } from './locale.ts';
import { createPluralRules } from './plural.ts';
import { createPseudoMessages } from './pseudo.ts';
import { replaceInText } from './replaceInText.ts';

/** Locales that users can choose; the pseudo-locale is for tests and is not offered. */
export const availableLocales = [{ locale: 'en', name: 'English' }];

/** Creates the provider of these English texts, in brackets for the pseudo-locale. */
export const createI18nProvider = (english: TranslationMessages): I18nProvider =>
  polyglotI18nProvider(
    (locale) => (locale === pseudoLocale ? { ...english, ...createPseudoMessages(english) } : english),
    'en',
    availableLocales,
    {
      pluralRules: createPluralRules(['en', pseudoLocale]),
      replace: replaceInText,
    },
  );
