import { type FigureContent, validateFigure, type Indicator } from '@pilotage/shared';

const reasonsByCode = {
  'field.notBelow': 'tooLarge',
  'measurements.negative': 'negative',
  'measurements.somethingOfNothing': 'somethingOfNothing',
  'measurements.noOption': 'noOption',
  'measurements.wholeNumbers': 'wholeNumbers',
  'measurements.fewerDecimals': 'fewerDecimals',
  'measurements.partsExceed': 'partsExceed',
  'measurements.unknownPart': 'unknownPart',
} as const;

export type FigureReason = (typeof reasonsByCode)[keyof typeof reasonsByCode];

const isReason = (code: string): code is keyof typeof reasonsByCode => Object.hasOwn(reasonsByCode, code);

/** The field that shows an error: the second one of a ratio, otherwise the first. */
const fieldIndexOf = (field: string): number => (field === 'denominator' ? 1 : 0);

/**
 * The first error with which the server would refuse the value of a cell, as an i18n key of the table; null for a valid value.
 */
export function findFigureRefusal(
  indicator: Indicator,
  content: FigureContent,
  stored: FigureContent | null,
): { field: number; why: FigureReason } | null {
  const refusals = Object.entries(validateFigure(indicator, content, stored)).flatMap(([field, { code }]) =>
    isReason(code) ? [{ field: fieldIndexOf(field), why: reasonsByCode[code] }] : [],
  );
  return refusals.toSorted((one, other) => one.field - other.field)[0] ?? null;
}
