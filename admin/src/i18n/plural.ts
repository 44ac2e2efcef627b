import { formatLocaleOf } from './locale.ts';

type PluralCategory = Intl.LDMLPluralRule;

const categoryOrder: readonly PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The plural categories of a language, in the order of a text's forms: en one, other; sl one, two, few, other. */
export function pluralFormsOf(locale: string): PluralCategory[] {
  const categories = new Set(new Intl.PluralRules(formatLocaleOf(locale)).resolvedOptions().pluralCategories);
  return categoryOrder.filter((category) => categories.has(category));
}

/** Plural rules for Polyglot from `Intl`: node-polyglot itself has no Slovenian and does not report that. */
export function createPluralRules(locales: readonly string[]) {
  const typeOf = (locale: string) => {
    const rules = new Intl.PluralRules(formatLocaleOf(locale));
    const forms = pluralFormsOf(locale);
    return (count: number) => forms.indexOf(rules.select(count));
  };
  return {
    pluralTypes: Object.fromEntries(locales.map((locale) => [locale, typeOf(locale)])),
    pluralTypeToLanguages: Object.fromEntries(locales.map((locale) => [locale, [locale]])),
  };
}
