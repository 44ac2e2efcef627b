import { type CsvDialect, type FieldProblem, figureLimit, type Indicator, type Measurement, parseFigure } from '@pilotage/shared';
import { normaliseText } from '../cellContent.ts';
import type { Scalar } from '../reading/sheetRow.ts';
import { templateTexts } from '../writing/template.en.ts';
import { optionLabel } from '../writing/templateRows.ts';

type DecimalSign = CsvDialect['decimal'] | null;

/** A parsed value or a problem. */
export type FieldReadResult<T> = { value: T } | { problem: FieldProblem };

const availabilityByLabel = new Map<string, Measurement['availability']>([
  ['reported', 'reported'],
  ['notapplicable', 'notApplicable'],
  ['withheld', 'withheld'],
  [templateTexts.states.notApplicable, 'notApplicable'],
]);

export function readState(scalar: Scalar): FieldReadResult<Measurement['availability'] | null> {
  const text = String(scalar ?? '')
    .trim()
    .toLowerCase();
  const value = text === '' ? null : availabilityByLabel.get(text);
  return value === undefined ? { problem: { code: 'spreadsheets.unknownState' } } : { value };
}

/** Rounds to 15 significant digits, the precision of spreadsheets, to remove floating-point noise. */
export const stripFloatNoise = (value: number): number => Number(value.toPrecision(15));

/** Parses a number or a text. An ambiguous text is accepted only if the decimal sign of the file is known. */
export function readNumber(scalar: Scalar, decimal: DecimalSign): FieldReadResult<number | null> {
  if (scalar === null) return { value: null };
  if (typeof scalar === 'number') {
    return Number.isFinite(scalar) ? { value: stripFloatNoise(scalar) } : { problem: { code: 'spreadsheets.noFigure' } };
  }
  const reading = parseFigure(scalar, decimal);
  switch (reading.kind) {
    case 'empty':
      return { value: null };
    case 'figure':
      return { value: reading.value };
    case 'ambiguous':
      return { problem: { code: 'spreadsheets.ambiguous' } };
    default:
      return { problem: numberProblems[reading.why] };
  }
}

const numberProblems = {
  noFigure: { code: 'spreadsheets.noFigure' },
  placeholder: { code: 'spreadsheets.leaveEmpty' },
  decimals: { code: 'field.decimals' },
  tooLarge: { code: 'field.notBelow', limit: figureLimit },
} as const satisfies Record<string, FieldProblem>;

/** Parses the value of a figure. For a score it accepts the label, the text or the number of an option. */
export function readValue(
  scalar: Scalar,
  { valueType, options }: Indicator,
  decimal: DecimalSign,
): FieldReadResult<number | null> {
  if (valueType !== 'score' || typeof scalar !== 'string') return readNumber(scalar, decimal);
  const text = scalar.trim();
  const option = options.find((candidate) => optionLabel(candidate) === text || candidate.text === text);
  if (option) return { value: option.value };
  const number = readNumber(scalar, decimal);
  return 'problem' in number ? { problem: { code: 'measurements.noOption' } } : number;
}

export const readText = (scalar: Scalar): string | null => (scalar === null ? null : normaliseText(String(scalar)));
