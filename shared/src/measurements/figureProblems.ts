import type { FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { ratioValue } from '../progress/ratioValue.ts';
import { tenThousandths } from '../progress/tenThousandths.ts';
import { figureLimit } from '../resource/fields.ts';
import type { Measurement } from './measurement.ts';

/** What a cell says, as far as it is known. */
export type FigureContent = Partial<
  Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment'>
>;

type Rules = Pick<Indicator, 'valueType' | 'options' | 'dimensions' | 'decimals'>;

const numbers = ['value', 'numerator', 'denominator'] as const;
const required = { code: 'field.required' } as const;
const noNumber = { code: 'field.noNumber' } as const;
const negative = { code: 'measurements.negative' } as const;

/** Fields in which a number stands although none belongs there. */
function superfluous(content: FigureContent, allowed: readonly string[]): FieldProblems {
  const there = numbers.filter((field) => !allowed.includes(field) && content[field] !== null && content[field] !== undefined);
  return Object.fromEntries(there.map((field) => [field, noNumber]));
}

/** Whether a figure has no more decimals than its indicator is written with. */
export const fitsDecimals = (figure: number, decimals: number): boolean => Number(figure.toFixed(decimals)) === figure;

/** What is wrong with the decimals of a number; one that stands already is not judged anew. */
function decimalsProblem({ decimals }: Rules, figure: number, stored: number | null | undefined): FieldProblem | null {
  if (figure === stored || fitsDecimals(figure, decimals)) return null;
  return decimals === 0 ? { code: 'measurements.wholeNumbers' } : { code: 'measurements.fewerDecimals', limit: decimals };
}

function ratioProblems(rules: Rules, content: FigureContent, stored: FigureContent | null): FieldProblems {
  const { numerator = null, denominator = null, value = null } = content;
  const problems: FieldProblems = {};
  if (numerator === null) problems.numerator = required;
  if (denominator === null) problems.denominator = required;
  if (numerator === null || denominator === null) return problems;
  const decimals = {
    numerator: decimalsProblem(rules, numerator, stored?.numerator),
    denominator: decimalsProblem(rules, denominator, stored?.denominator),
  };
  if (decimals.numerator) problems.numerator = decimals.numerator;
  if (decimals.denominator) problems.denominator = decimals.denominator;
  if (numerator < 0) problems.numerator = negative;
  if (denominator < 0) problems.denominator = negative;
  if (denominator === 0 && numerator > 0) problems.numerator = { code: 'measurements.somethingOfNothing' };
  const computed = ratioValue(numerator, denominator);
  if (computed !== null && Math.abs(computed) >= figureLimit) problems.numerator = { code: 'field.tooHigh', limit: figureLimit };
  if (value !== computed) problems.value = { code: 'field.fixed' };
  return problems;
}

function numberProblems(rules: Rules, { value = null }: FigureContent, stored: FigureContent | null): FieldProblems {
  const { valueType, options } = rules;
  if (value === null) return { value: required };
  if (valueType === 'score') {
    return options.some((option) => option.value === value) ? {} : { value: { code: 'measurements.noOption' } };
  }
  if (valueType === 'count' && value < 0) return { value: negative };
  const decimals = decimalsProblem(rules, value, stored?.value);
  return decimals ? { value: decimals } : {};
}

function reportedProblems(rules: Rules, content: FigureContent, stored: FigureContent | null): FieldProblems {
  switch (rules.valueType) {
    case 'text':
      return { ...superfluous(content, []), ...(content.comment ? {} : { comment: { code: 'measurements.textNeeded' } }) };
    case 'ratio':
      return ratioProblems(rules, content, stored);
    default:
      return { ...superfluous(content, ['value']), ...numberProblems(rules, content, stored) };
  }
}

const exact = (figure: number): bigint => tenThousandths(figure) ?? 0n;

function partsProblem(rules: Rules, content: FigureContent, stored: FigureContent | null): FieldProblem | null {
  const { parts = {}, value = null, availability } = content;
  const named = Object.entries(parts);
  if (named.length === 0) return null;
  if (availability !== 'reported' || (rules.valueType !== 'count' && rules.valueType !== 'amount'))
    return { code: 'measurements.noParts' };
  for (const [name, categories] of named) {
    const dimension = rules.dimensions.find((each) => each.name === name);
    const given = Object.entries(categories);
    if (!dimension || given.some(([category]) => !dimension.categories.includes(category)))
      return { code: 'measurements.unknownPart' };
    if (given.some(([, part]) => part < 0)) return negative;
    for (const [category, part] of given) {
      const decimals = decimalsProblem(rules, part, stored?.parts?.[name]?.[category]);
      if (decimals) return decimals;
    }
    const total = given.reduce((sum, [, part]) => sum + exact(part), 0n);
    if (value !== null && total > exact(value)) return { code: 'measurements.partsExceed' };
  }
  return null;
}

/**
 * Every rule of a figure (`domain.md`, Measurements), by field: what table, paste, the API, a file and `verify` judge it by.
 * `stored` is the cell as it stands: its decimals are not judged anew, so that a figure from before a rule can still be commented on.
 */
export function figureProblems(rules: Rules, content: FigureContent, stored: FigureContent | null = null): FieldProblems {
  const isStated = content.availability === 'notApplicable' || content.availability === 'withheld';
  const reason: FieldProblems = content.comment ? {} : { comment: { code: 'measurements.reasonNeeded' } };
  const parts = partsProblem(rules, content, stored);
  return {
    ...(parts ? { parts } : {}),
    ...(isStated ? { ...superfluous(content, []), ...reason } : reportedProblems(rules, content, stored)),
  };
}
