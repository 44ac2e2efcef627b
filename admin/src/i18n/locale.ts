import { useLocaleState } from 'react-admin';

/** The pseudo-language: every text in brackets, so that a text without a key can be seen. */
export const pseudoLocale = 'xx';

/** The locale in which numbers and days are written. Plain English writes the day first, as all of the consortium's languages do. */
export const formatLocaleOf = (locale: string) => (locale === 'en' || locale === pseudoLocale ? 'en-GB' : locale);

export function useFormatLocale(): string {
  const [locale] = useLocaleState();
  return formatLocaleOf(locale);
}
