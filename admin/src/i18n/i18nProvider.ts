import { english } from './english.ts';
import { i18nProviderOf } from './i18nProviderOf.ts';

export const i18nProvider = i18nProviderOf(english);
