import type { ExplainedPart, Explanation } from './progressClient.ts';

export interface AddedPart {
  part: ExplainedPart;
  /** What all parts up to this one come to; null where parts do not add up (a median). */
  soFar: number | null;
}

export interface ExplainedPlace {
  country: string;
  parts: AddedPart[];
}

/** Whole ten-thousandths, as the server adds them up: 0.1 + 0.2 is 0.3. */
const exactly = (value: number) => Math.round(value * 10_000) / 10_000;

/** How parts become the figure: counts and amounts by sum, ratios by their added numerators and denominators, scores by median. */
export type Adding = 'sum' | 'ratio' | 'median';

export const addingOf = (valueType: string): Adding => {
  if (valueType === 'ratio') return 'ratio';
  return valueType === 'score' ? 'median' : 'sum';
};

/** The parts by country, in the order of the answer, each with the total so far. */
export function explainedParts(
  { parts }: Explanation,
  adding: Adding,
  countryOf: (organisationId: number) => string,
): ExplainedPlace[] {
  const places = new Map<string, ExplainedPart[]>();
  for (const part of parts) {
    const country = countryOf(part.organisationId);
    places.set(country, [...(places.get(country) ?? []), part]);
  }
  let total = 0;
  let above = 0;
  let below = 0;
  const added = (part: ExplainedPart): AddedPart => {
    total = exactly(total + (part.value ?? 0));
    above = exactly(above + (part.numerator ?? 0));
    below = exactly(below + (part.denominator ?? 0));
    if (adding === 'sum') return { part, soFar: total };
    return { part, soFar: adding === 'ratio' && below !== 0 ? above / below : null };
  };
  return [...places]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([country, its]) => ({ country, parts: its.map(added) }));
}

/** What an assignment came to after each of its cells; null where the cell adds nothing to the total. */
export function runningTotals({ cells }: ExplainedPart, accumulation: string): (number | null)[] {
  let total = 0;
  return cells.map(({ inValue, value }) => {
    if (!inValue || value === null) return null;
    total = accumulation === 'snapshot' ? value : exactly(total + value);
    return total;
  });
}
