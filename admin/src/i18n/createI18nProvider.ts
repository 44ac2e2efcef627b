import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { pseudoLocale } from './locale.ts';
import { createPluralRules } from './plural.ts';
import { createPseudoMessages } from './pseudo.ts';
import { replaceInText } from './replaceInText.ts';

/** Languages that are complete and can be chosen; the pseudo-language is for tests and not offered. */
export const availableLocales = [{ locale: 'en', name: 'English' }];

/** Says these English texts, in brackets where the pseudo-language is chosen. */
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
