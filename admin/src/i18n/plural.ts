import { formatLocaleOf } from './locale.ts';

type PluralCategory = Intl.LDMLPluralRule;

const categoryOrder: readonly PluralCategory[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The plural forms of a language, in the order in which a text gives them: en one, other; sl one, two, few, other. */
export function pluralFormsOf(locale: string): PluralCategory[] {
  const used = new Set(new Intl.PluralRules(formatLocaleOf(locale)).resolvedOptions().pluralCategories);
  return categoryOrder.filter((category) => used.has(category));
}

/** Polyglot's rules made from the platform's: node-polyglot itself knows no Slovenian, silently. */
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
