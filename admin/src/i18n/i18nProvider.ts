import type { I18nProvider } from 'react-admin';
import { english } from './english.ts';
import { createI18nProvider } from './createI18nProvider.ts';

/** The texts that are there: at first without the later ones. */
let current = createI18nProvider(english);
let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  const { laterEnglish } = await import('./laterEnglish.ts');
  const all = createI18nProvider({ ...english, ...laterEnglish });
  await all.changeLocale(current.getLocale());
  current = all;
}

/** Loads the texts that the first page does not need. Every page waits for it but Home and Compare; after a failure it is tried again. */
export async function loadLaterTexts(): Promise<void> {
  loading ??= load();
  try {
    await loading;
  } catch (error) {
    loading = null;
    throw error;
  }
}

/** The texts of the application. */
export const i18nProvider: I18nProvider = {
  ...current,
  translate: (key, options) => current.translate(key, options),
  changeLocale: (locale, options) => current.changeLocale(locale, options),
  getLocale: () => current.getLocale(),
};
