import type { FieldProblem, FieldProblems } from '../errors/fieldMessages.ts';
import type { Indicator } from '../indicators/indicator.ts';
import { computeRatioValue } from '../progress/rational/computeRatioValue.ts';
import { parseTenThousandths } from '../progress/rational/parseTenThousandths.ts';
import { figureLimit } from '../resource/fields.ts';
import type { Measurement } from './measurement.ts';
import { validateDecimals } from './validateDecimals.ts';

/** The content of a cell; missing members are unknown. */
export type FigureContent = Partial<
  Pick<Measurement, 'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment'>
>;

type FigureRules = Pick<Indicator, 'valueType' | 'options' | 'dimensions' | 'decimals'>;

const numberFields = ['value', 'numerator', 'denominator'] as const;
const required = { code: 'field.required' } as const;
const noNumber = { code: 'field.noNumber' } as const;
const negative = { code: 'measurements.negative' } as const;

/** Number fields with a value that the indicator or availability does not allow. */
function validateNoNumbers(content: FigureContent, allowed: readonly string[]): FieldProblems {
  const filledFields = numberFields.filter(
    (field) => !allowed.includes(field) && content[field] !== null && content[field] !== undefined,
  );
  return Object.fromEntries(filledFields.map((field) => [field, noNumber]));
}

/** What is wrong with one of a ratio's two numbers; a missing one has its own problem. */
function validateRatioNumber(rules: FigureRules, figure: number, stored: number | null | undefined): FieldProblem | null {
  return figure < 0 ? negative : validateDecimals(rules, figure, stored);
}

/** What is wrong with the two numbers together, or null. */
function validateQuotient(numerator: number, denominator: number): FieldProblem | null {
  const quotient = computeRatioValue(numerator, denominator);
  if (quotient !== null && Math.abs(quotient) >= figureLimit) return { code: 'field.notBelow', limit: figureLimit };
  return denominator === 0 && numerator > 0 ? { code: 'measurements.somethingOfNothing' } : null;
}

function validateRatio(rules: FigureRules, content: FigureContent, stored: FigureContent | null): FieldProblems {
  const { numerator = null, denominator = null, value = null } = content;
  if (numerator === null || denominator === null) {
    return {
      ...(numerator === null ? { numerator: required } : {}),
      ...(denominator === null ? { denominator: required } : {}),
    };
  }
  const problems = {
    numerator: validateQuotient(numerator, denominator) ?? validateRatioNumber(rules, numerator, stored?.numerator),
    denominator: validateRatioNumber(rules, denominator, stored?.denominator),
  };
  return {
    ...(problems.numerator ? { numerator: problems.numerator } : {}),
    ...(problems.denominator ? { denominator: problems.denominator } : {}),
    ...(value === computeRatioValue(numerator, denominator) ? {} : { value: { code: 'field.fixed' } }),
  };
}

function validateNumber(rules: FigureRules, { value = null }: FigureContent, stored: FigureContent | null): FieldProblems {
  const { valueType, options } = rules;
  if (value === null) return { value: required };
  if (valueType === 'score') {
    return options.some((option) => option.value === value) ? {} : { value: { code: 'measurements.noOption' } };
  }
  if (valueType === 'count' && value < 0) return { value: negative };
  const decimals = validateDecimals(rules, value, stored?.value);
  return decimals ? { value: decimals } : {};
}

function validateReported(rules: FigureRules, content: FigureContent, stored: FigureContent | null): FieldProblems {
  switch (rules.valueType) {
    case 'text':
      return { ...validateNoNumbers(content, []), ...(content.comment ? {} : { comment: { code: 'measurements.textNeeded' } }) };
    case 'ratio':
      return validateRatio(rules, content, stored);
    default:
      return { ...validateNoNumbers(content, ['value']), ...validateNumber(rules, content, stored) };
  }
}

const exactOrZero = (figure: number): bigint => parseTenThousandths(figure) ?? 0n;

/** What is wrong with the parts of one dimension, or null. */
function validateDimensionParts(
  rules: FigureRules,
  [name, categories]: [string, Record<string, number>],
  value: number | null,
  stored: FigureContent | null,
): FieldProblem | null {
  const dimension = rules.dimensions.find((each) => each.name === name);
  const parts = Object.entries(categories);
  if (!dimension || parts.some(([category]) => !dimension.categories.includes(category)))
    return { code: 'measurements.unknownPart' };
  if (parts.some(([, part]) => part < 0)) return negative;
  for (const [category, part] of parts) {
    const decimals = validateDecimals(rules, part, stored?.parts?.[name]?.[category]);
    if (decimals) return decimals;
  }
  const total = parts.reduce((sum, [, part]) => sum + exactOrZero(part), 0n);
  return value !== null && total > exactOrZero(value) ? { code: 'measurements.partsExceed' } : null;
}

function validateParts(rules: FigureRules, content: FigureContent, stored: FigureContent | null): FieldProblem | null {
  const { parts = {}, value = null, availability } = content;
  const dimensions = Object.entries(parts);
  if (dimensions.length === 0) return null;
  if (availability !== 'reported' || (rules.valueType !== 'count' && rules.valueType !== 'amount'))
    return { code: 'measurements.noParts' };
  for (const dimension of dimensions) {
    const problem = validateDimensionParts(rules, dimension, value, stored);
    if (problem) return problem;
  }
  return null;
}

/**
 * Validates a figure (`domain.md`, Measurements), by field. Used for the table, paste, the API, file import and `verify`.
 * `stored` is the stored cell: its decimals are always accepted, so that older figures can still be commented on. Empty: valid.
 */
export function validateFigure(rules: FigureRules, content: FigureContent, stored: FigureContent | null = null): FieldProblems {
  const isStated = content.availability === 'notApplicable' || content.availability === 'withheld';
  const reason: FieldProblems = content.comment ? {} : { comment: { code: 'measurements.reasonNeeded' } };
  const parts = validateParts(rules, content, stored);
  return {
    ...(parts ? { parts } : {}),
    ...(isStated ? { ...validateNoNumbers(content, []), ...reason } : validateReported(rules, content, stored)),
  };
}
