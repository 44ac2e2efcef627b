import { type CsvDialect, type FieldProblem, figureLimit, type Indicator, type Measurement, parseFigure } from '@pilotage/shared';
import { normaliseText } from '../cellContent.ts';
import type { Scalar } from '../reading/sheetRow.ts';
import { templateTexts } from '../writing/template.en.ts';
import { optionLabel } from '../writing/templateRows.ts';

type DecimalSign = CsvDialect['decimal'] | null;

/** A value read, or what is wrong with it. */
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

/** Spreadsheets calculate with fifteen digits; what comes after them nobody entered. */
const stripFloatNoise = (value: number): number => Number(value.toPrecision(15));

/** A figure as a number or as text. What two languages read differently counts only where the file's own decimal sign decides. */
export function readNumber(scalar: Scalar, decimal: DecimalSign): FieldReadResult<number | null> {
  if (scalar === null) return { value: null };
  if (typeof scalar === 'number') {
    return Number.isFinite(scalar) ? { value: stripFloatNoise(scalar) } : { problem: { code: 'spreadsheets.noFigure' } };
  }
  const reading = parseFigure(scalar);
  switch (reading.kind) {
    case 'empty':
      return { value: null };
    case 'figure':
      return { value: reading.value };
    case 'ambiguous':
      return decimal !== null && scalar.includes(decimal)
        ? { value: reading.readings[1] }
        : { problem: { code: 'spreadsheets.ambiguous' } };
    default:
      return { problem: numberProblems[reading.why] };
  }
}

const numberProblems = {
  noFigure: { code: 'spreadsheets.noFigure' },
  placeholder: { code: 'spreadsheets.leaveEmpty' },
  decimals: { code: 'field.decimals' },
  tooLarge: { code: 'field.tooHigh', limit: figureLimit },
} as const satisfies Record<string, FieldProblem>;

/** The value of a figure; of a score the option chosen, by its label, its text or its number. */
export function readValue(
  scalar: Scalar,
  { valueType, options }: Indicator,
  decimal: DecimalSign,
): FieldReadResult<number | null> {
  if (valueType !== 'score' || typeof scalar !== 'string') return readNumber(scalar, decimal);
  const text = scalar.trim();
  const option = options.find((each) => optionLabel(each) === text || each.text === text);
  if (option) return { value: option.value };
  const number = readNumber(scalar, decimal);
  return 'problem' in number ? { problem: { code: 'measurements.noOption' } } : number;
}

export const readText = (scalar: Scalar): string | null => (scalar === null ? null : normaliseText(String(scalar)));
