import { useLocaleState } from 'react-admin';

/** The pseudo-locale: every text is in brackets, so that a text without a key is visible. */
export const pseudoLocale = 'xx';

/** The locale of numbers and dates. English uses day before month, like the other languages of the consortium. */
export const formatLocaleOf = (locale: string) => (locale === 'en' || locale === pseudoLocale ? 'en-GB' : locale);

export function useFormatLocale(): string {
  const [locale] = useLocaleState();
  return formatLocaleOf(locale);
}
