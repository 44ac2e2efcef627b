import { formatLocale } from './locale.ts';

type Category = Intl.LDMLPluralRule;

const order: readonly Category[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The plural forms of a language, in the order in which a text gives them: en one, other; sl one, two, few, other. */
export function pluralForms(locale: string): Category[] {
  const used = new Set(new Intl.PluralRules(formatLocale(locale)).resolvedOptions().pluralCategories);
  return order.filter((category) => used.has(category));
}

/** Polyglot's rules made from the platform's: node-polyglot itself knows no Slovenian, silently. */
export function pluralRulesOf(locales: readonly string[]) {
  const typeOf = (locale: string) => {
    const rules = new Intl.PluralRules(formatLocale(locale));
    const forms = pluralForms(locale);
    return (count: number) => forms.indexOf(rules.select(count));
  };
  return {
    pluralTypes: Object.fromEntries(locales.map((locale) => [locale, typeOf(locale)])),
    pluralTypeToLanguages: Object.fromEntries(locales.map((locale) => [locale, [locale]])),
  };
}
