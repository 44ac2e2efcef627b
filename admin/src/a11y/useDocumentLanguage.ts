import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { pseudoLocale } from '../i18n/locale.ts';

/** `<html lang>` follows the language that was chosen. */
export function useDocumentLanguage(): void {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale === pseudoLocale ? 'en' : locale;
  }, [locale]);
}
