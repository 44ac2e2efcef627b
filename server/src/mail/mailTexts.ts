import { interpolate, formatInstantWithZone, languages } from '@pilotage/shared';
import { type MailTextKey, mailEnglish } from './texts.en.ts';

export type MailLanguage = (typeof languages)[number];

type MailTexts = Readonly<Record<MailTextKey, string>>;

/** Languages in which every mail text is translated; the others get English. */
const translations: Partial<Readonly<Record<MailLanguage, MailTexts>>> = { en: mailEnglish };

const isLanguage = (locale: string): locale is MailLanguage => languages.some((language) => language === locale);

/** The language of that name, or English if it is not translated. */
export const mailLanguageOf = (locale: string): MailLanguage => (isLanguage(locale) ? locale : 'en');

/** Formats an instant for a mail in the reader's language and the given time zone, which is named. */
export const formatMailInstant = (instant: string, language: MailLanguage, timeZone: string): string =>
  formatInstantWithZone(instant, { locale: language, timeZone });

export type MailTranslator = (key: MailTextKey, parameters?: Readonly<Record<string, string | number>>) => string;

/** Says the mails' texts in the reader's language. */
export function createMailTranslator(language: MailLanguage): MailTranslator {
  const texts = translations[language] ?? mailEnglish;
  return (key, parameters) => interpolate(texts[key], parameters);
}
