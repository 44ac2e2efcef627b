import { filled, instantText, languages } from '@pilotage/shared';
import { type MailText, mailEnglish } from './texts.en.ts';

export type MailLanguage = (typeof languages)[number];

type Texts = Readonly<Record<MailText, string>>;

/** Languages in which every text of a mail is there; the others read English. */
const translated: Partial<Readonly<Record<MailLanguage, Texts>>> = { en: mailEnglish };

const isLanguage = (locale: string): locale is MailLanguage => languages.some((language) => language === locale);

/** The language of that name, English where there is none. */
export const mailLanguage = (locale: string): MailLanguage => (isLanguage(locale) ? locale : 'en');

/** An instant in a mail: in the reader's language, by the clock of the time zone, which is named. */
export const mailInstant = (instant: string, language: MailLanguage, timeZone: string): string =>
  instantText(instant, { locale: language, timeZone });

export type Say = (key: MailText, parameters?: Readonly<Record<string, string | number>>) => string;

/** Says the mails' texts in the reader's language. */
export function sayIn(language: MailLanguage): Say {
  const texts = translated[language] ?? mailEnglish;
  return (key, parameters) => filled(texts[key], parameters);
}
