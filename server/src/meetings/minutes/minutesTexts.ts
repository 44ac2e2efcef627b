import { dateTimeFormatOf, displayNamesOf, formatInstantWithZone, interpolate, languages, type Meeting } from '@pilotage/shared';
import { Problem } from '../../http/problem.ts';
import { minutesEnglish } from './minutes.en.ts';

export type MinutesWords = typeof minutesEnglish;
type Language = (typeof languages)[number];

/** Languages in which minutes are translated; the others get English. */
const translations: Partial<Readonly<Record<Language, MinutesWords>>> = { en: minutesEnglish };

/** The words and formats of one language. A document has one language alone: where it has no words of its own, days are English, too. */
export interface MinutesTexts {
  /** BCP 47 tag. */
  locale: string;
  words: MinutesWords;
  day(day: string): string;
  month(month: string): string;
  country(code: string): string;
  instant(instant: string, timeZone: string): string;
}

/** Parses the query parameter `language`. Throws 400. */
export function parseLanguage(query: URLSearchParams): Language {
  const value = query.get('language') ?? 'en';
  const language = languages.find((each) => each === value);
  if (!language) throw new Problem('parameter', { detail: `language: this must be one of ${languages.join(', ')}.` });
  return language;
}

export function minutesTextsOf(language: Language): MinutesTexts {
  const words = translations[language];
  const locale = words === undefined || language === 'en' ? 'en-GB' : language;
  const format = (day: string, options: Intl.DateTimeFormatOptions) =>
    dateTimeFormatOf(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return {
    locale,
    words: words ?? minutesEnglish,
    day: (day) => format(day, { dateStyle: 'long' }),
    month: (month) => format(`${month}-01`, { month: 'long', year: 'numeric' }),
    country: (code) => displayNamesOf(locale, { type: 'region' }).of(code) ?? code,
    instant: (instant, timeZone) => formatInstantWithZone(instant, { locale, timeZone }),
  };
}

type NamedMeeting = Pick<Meeting, 'number' | 'title' | 'place'>;

export function titleOfMinutes({ words }: MinutesTexts, { number, title, place }: NamedMeeting): string {
  const name = title ?? place;
  return number === null ? interpolate(words.title, { name }) : interpolate(words.titleNumbered, { number, name });
}

/** When a meeting is: its days, or its month where nothing else is known. */
export function datesOfMeeting(
  { words, day, month }: MinutesTexts,
  meeting: Pick<Meeting, 'startsOn' | 'endsOn' | 'month'>,
): string {
  const { startsOn, endsOn } = meeting;
  if (startsOn === null) return meeting.month === null ? words.noDate : month(meeting.month);
  if (endsOn === null || endsOn === startsOn) return day(startsOn);
  return interpolate(words.span, { from: day(startsOn), to: day(endsOn) });
}
