import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { pseudo } from './locale.ts';
import { pluralRulesOf } from './plural.ts';
import { pseudoMessages } from './pseudo.ts';
import { replaceInText } from './replaceInText.ts';

/** Languages that are complete and can be chosen; the pseudo-language is for tests and not offered. */
export const offered = [{ locale: 'en', name: 'English' }];

/** Says these English texts, in brackets where the pseudo-language is chosen. */
export const i18nProviderOf = (english: TranslationMessages): I18nProvider =>
  polyglotI18nProvider((locale) => (locale === pseudo ? { ...english, ...pseudoMessages(english) } : english), 'en', offered, {
    pluralRules: pluralRulesOf(['en', pseudo]),
    replace: replaceInText,
  });
