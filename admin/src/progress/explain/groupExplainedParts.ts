import type { ExplainedPart, Explanation } from '../progressQueries.ts';

export interface PartWithRunningTotal {
  part: ExplainedPart;
  /** Running total up to this part; null where parts do not add up (a median). */
  runningTotal: number | null;
}

export interface ExplainedCountry {
  country: string;
  parts: PartWithRunningTotal[];
}

/** Converts to whole ten-thousandths, the unit of the server: 0.1 + 0.2 is 0.3. */
const roundToFourDecimals = (value: number) => Math.round(value * 10_000) / 10_000;

/** How parts aggregate: counts and amounts by sum, ratios by summed numerators and denominators, scores by median. */
export type AggregationMethod = 'sum' | 'ratio' | 'median';

export const aggregationMethodOf = (valueType: string): AggregationMethod => {
  if (valueType === 'ratio') return 'ratio';
  return valueType === 'score' ? 'median' : 'sum';
};

/** Groups the parts by country, in the order of the response, each with the running total. */
export function groupExplainedParts(
  { parts }: Explanation,
  aggregation: AggregationMethod,
  countryOf: (organisationId: number) => string,
): ExplainedCountry[] {
  const partsByCountry = new Map<string, ExplainedPart[]>();
  for (const part of parts) {
    const country = countryOf(part.organisationId);
    partsByCountry.set(country, [...(partsByCountry.get(country) ?? []), part]);
  }
  let total = 0;
  let numeratorTotal = 0;
  let denominatorTotal = 0;
  const addPart = (part: ExplainedPart): PartWithRunningTotal => {
    total = roundToFourDecimals(total + (part.value ?? 0));
    numeratorTotal = roundToFourDecimals(numeratorTotal + (part.numerator ?? 0));
    denominatorTotal = roundToFourDecimals(denominatorTotal + (part.denominator ?? 0));
    if (aggregation === 'sum') return { part, runningTotal: total };
    return { part, runningTotal: aggregation === 'ratio' && denominatorTotal !== 0 ? numeratorTotal / denominatorTotal : null };
  };
  return [...partsByCountry]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([country, countryParts]) => ({ country, parts: countryParts.map(addPart) }));
}

/** Running total of an assignment after each of its cells; null where a cell does not count. */
export function computeRunningTotals({ cells }: ExplainedPart, accumulation: string): (number | null)[] {
  let total = 0;
  return cells.map(({ inValue, value }) => {
    if (!inValue || value === null) return null;
    total = accumulation === 'snapshot' ? value : roundToFourDecimals(total + value);
    return total;
  });
}
