import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { pseudoLocale } from '../i18n/locale.ts';

/** Sets `<html lang>` to the chosen language. */
export function useDocumentLanguage(): void {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale === pseudoLocale ? 'en' : locale;
  }, [locale]);
}
