import type { I18nProvider } from 'react-admin';
import { english } from './english.ts';
import { createI18nProvider } from './createI18nProvider.ts';

/** Texts that are loaded later, and the groups of keys that they have. */
interface LaterTexts {
  groups: ReadonlySet<string>;
  provider: I18nProvider;
}

const first = createI18nProvider(english);
let later: LaterTexts | null = null;
let loading: Promise<void> | null = null;

async function load(): Promise<void> {
  const { laterEnglish } = await import('./laterEnglish.ts');
  const provider = createI18nProvider({ ...english, ...laterEnglish });
  await provider.changeLocale(first.getLocale());
  later = { groups: new Set(Object.keys(laterEnglish)), provider };
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

const providerOf = (key: string): I18nProvider =>
  later !== null && later.groups.has(key.slice(0, key.indexOf('.'))) ? later.provider : first;

/** The texts of the application. */
export const i18nProvider: I18nProvider = {
  ...first,
  translate: (key, options) => providerOf(key).translate(key, options),
  changeLocale: async (locale, options) => {
    await later?.provider.changeLocale(locale, options);
    await first.changeLocale(locale, options);
  },
};
