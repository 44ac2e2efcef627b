import type { FieldProblems } from '../errors/fieldMessages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { Check, CheckKind } from './check.ts';

type CheckParameters = Pick<Check, 'minimum' | 'maximum' | 'factor' | 'difference' | 'otherIndicatorId' | 'share'>;
type CheckParameterName = keyof CheckParameters;

/** The parameters of each kind; all others are null. */
export const fieldsOfKind: { readonly [K in CheckKind]: readonly CheckParameterName[] } = {
  range: ['minimum', 'maximum'],
  whole: [],
  complete: [],
  jump: ['factor', 'difference'],
  relation: ['otherIndicatorId'],
  deviation: ['share'],
};

const allParameters: readonly CheckParameterName[] = ['minimum', 'maximum', 'factor', 'difference', 'otherIndicatorId', 'share'];
const addableValueTypes: ReadonlySet<Indicator['valueType']> = new Set(['count', 'amount']);

function validateKind(kind: CheckKind, { valueType }: Indicator): FieldProblems {
  const fits = kind === 'complete' || kind === 'relation' ? addableValueTypes.has(valueType) : valueType !== 'text';
  return fits ? {} : { kind: { code: 'checks.kindNotHere' } };
}

function validateRange({ minimum, maximum }: CheckParameters): FieldProblems {
  if (minimum === null && maximum === null) return { minimum: { code: 'field.required' } };
  return minimum !== null && maximum !== null && maximum < minimum ? { maximum: { code: 'checks.emptyRange' } } : {};
}

function validateParameters(kind: CheckKind, parameters: CheckParameters): FieldProblems {
  if (kind === 'range') return validateRange(parameters);
  const missing = fieldsOfKind[kind].filter((field) => parameters[field] === null);
  const problems: FieldProblems = Object.fromEntries(missing.map((field) => [field, { code: 'field.required' as const }]));
  const { factor, difference, share } = parameters;
  if (factor !== null && factor <= 1) problems.factor = { code: 'field.tooLow', limit: 1 };
  if (difference !== null && difference < 0) problems.difference = { code: 'field.tooLow', limit: 0 };
  if (share !== null && share <= 0) problems.share = { code: 'field.tooLow', limit: 0 };
  return problems;
}

function validateOtherIndicator(indicator: Indicator, other: Indicator | null): FieldProblems {
  if (other === null) return {};
  const fits =
    other.id !== indicator.id && addableValueTypes.has(other.valueType) && other.accumulation === indicator.accumulation;
  return fits ? {} : { otherIndicatorId: { code: 'checks.otherNotComparable' } };
}

/** The problems of a check before it is stored, by field. `other` is the indicator that a relation names. Empty: valid. */
export function validateCheck(
  check: CheckParameters & Pick<Check, 'kind'>,
  indicator: Indicator,
  other: Indicator | null,
): FieldProblems {
  const superfluous = allParameters.filter((field) => check[field] !== null && !fieldsOfKind[check.kind].includes(field));
  return {
    ...Object.fromEntries(superfluous.map((field) => [field, { code: 'checks.notOfKind' as const }])),
    ...validateParameters(check.kind, check),
    ...(check.kind === 'relation' ? validateOtherIndicator(indicator, other) : {}),
    ...validateKind(check.kind, indicator),
  };
}
