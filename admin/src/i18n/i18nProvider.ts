import { english } from './english.ts';
import { createI18nProvider } from './createI18nProvider.ts';

export const i18nProvider = createI18nProvider(english);
