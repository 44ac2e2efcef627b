import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Check, CheckKind } from './check.ts';

type Numbers = Pick<Check, 'minimum' | 'maximum' | 'factor' | 'difference' | 'otherIndicatorId' | 'share'>;
type Field = keyof Numbers;

/** The fields that each kind is made of; the others stay empty. */
export const fieldsOfKind: { readonly [K in CheckKind]: readonly Field[] } = {
  range: ['minimum', 'maximum'],
  whole: [],
  complete: [],
  jump: ['factor', 'difference'],
  relation: ['otherIndicatorId'],
  deviation: ['share'],
};

const every: readonly Field[] = ['minimum', 'maximum', 'factor', 'difference', 'otherIndicatorId', 'share'];
const withParts: ReadonlySet<Indicator['valueType']> = new Set(['count', 'amount']);

function kindProblems(kind: CheckKind, { valueType }: Indicator): FieldProblems {
  const fits = kind === 'complete' || kind === 'relation' ? withParts.has(valueType) : valueType !== 'text';
  return fits ? {} : { kind: { code: 'checks.kindNotHere' } };
}

function rangeProblems({ minimum, maximum }: Numbers): FieldProblems {
  if (minimum === null && maximum === null) return { minimum: { code: 'field.required' } };
  return minimum !== null && maximum !== null && maximum < minimum ? { maximum: { code: 'checks.emptyRange' } } : {};
}

function numberProblems(kind: CheckKind, numbers: Numbers): FieldProblems {
  if (kind === 'range') return rangeProblems(numbers);
  const missing = fieldsOfKind[kind].filter((field) => numbers[field] === null);
  const problems: FieldProblems = Object.fromEntries(missing.map((field) => [field, { code: 'field.required' as const }]));
  const { factor, difference, share } = numbers;
  if (factor !== null && factor <= 1) problems.factor = { code: 'field.tooLow', limit: 1 };
  if (difference !== null && difference < 0) problems.difference = { code: 'field.tooLow', limit: 0 };
  if (share !== null && share <= 0) problems.share = { code: 'field.tooLow', limit: 0 };
  return problems;
}

function otherProblems(indicator: Indicator, other: Indicator | null): FieldProblems {
  if (other === null) return {};
  const fits = other.id !== indicator.id && withParts.has(other.valueType) && other.accumulation === indicator.accumulation;
  return fits ? {} : { otherIndicatorId: { code: 'checks.otherNotComparable' } };
}

/** What is wrong with a check as it would be stored; `other` is the indicator that a relation names. */
export function checkProblems(
  check: Numbers & Pick<Check, 'kind'>,
  indicator: Indicator,
  other: Indicator | null,
): FieldProblems {
  const superfluous = every.filter((field) => check[field] !== null && !fieldsOfKind[check.kind].includes(field));
  return {
    ...Object.fromEntries(superfluous.map((field) => [field, { code: 'checks.notOfKind' as const }])),
    ...numberProblems(check.kind, check),
    ...(check.kind === 'relation' ? otherProblems(indicator, other) : {}),
    ...kindProblems(check.kind, indicator),
  };
}
