import type { CatalogueIndicator } from './interregIndicators.ts';

type FormValues = Readonly<Record<string, unknown>>;

/** What the form becomes with an indicator of the catalogue. */
export interface CatalogueFill {
  values: Readonly<Record<string, string | number>>;
  /** Fields with words of the writer's own, which stay. */
  kept: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Fills the form with an indicator of the catalogue. Choices follow it; what somebody typed stays, unless it came from the
 * catalogue before. `prefix` begins the codes of local indicators.
 */
export function fillFromCatalogue(
  entry: CatalogueIndicator,
  current: FormValues,
  previous: CatalogueIndicator | null,
  prefix: string,
): CatalogueFill {
  const { kind, accumulation } = entry;
  const textsOf = ({ code, name, unit, countingRule }: CatalogueIndicator) => ({
    code: `${prefix}${code}`,
    name,
    unit: unit ?? '',
    countingRule,
  });
  const earlier: FormValues = previous ? textsOf(previous) : {};
  const texts = Object.entries(textsOf(entry));
  const isOwn = ([field]: readonly [string, string]) => isText(current[field]) && current[field] !== earlier[field];
  const choices = { kind, accumulation, valueType: 'count', direction: 'increase', decimals: 0 };
  return {
    values: { ...choices, ...Object.fromEntries(texts.filter((text) => !isOwn(text))) },
    kept: texts.filter((text) => isOwn(text) && current[text[0]] !== text[1]).map(([field]) => field),
  };
}
