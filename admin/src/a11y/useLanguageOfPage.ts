import { useEffect } from 'react';
import { useLocaleState } from 'react-admin';
import { pseudo } from '../i18n/locale.ts';

/** `<html lang>` follows the language that was chosen. */
export function useLanguageOfPage(): void {
  const [locale] = useLocaleState();
  useEffect(() => {
    document.documentElement.lang = locale === pseudo ? 'en' : locale;
  }, [locale]);
}
