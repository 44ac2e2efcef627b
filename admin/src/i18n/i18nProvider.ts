import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { english } from './english.ts';
import { pseudo } from './locale.ts';
import { pluralRulesOf } from './plural.ts';
import { pseudoMessages } from './pseudo.ts';

/** Languages that are complete and can be chosen; the pseudo-language is for tests and not offered. */
export const offered = [{ locale: 'en', name: 'English' }];

function messagesOf(locale: string): TranslationMessages {
  if (locale !== pseudo) return english;
  return { ...english, ...pseudoMessages(english) };
}

export const i18nProvider: I18nProvider = polyglotI18nProvider(messagesOf, 'en', offered, {
  pluralRules: pluralRulesOf(['en', pseudo]),
});
