import { type FigureContent, figureProblems, type Indicator } from '@pilotage/shared';

const reasons = {
  'field.tooHigh': 'tooLarge',
  'measurements.negative': 'negative',
  'measurements.somethingOfNothing': 'somethingOfNothing',
  'measurements.noOption': 'noOption',
  'measurements.wholeNumbers': 'wholeNumbers',
  'measurements.fewerDecimals': 'fewerDecimals',
  'measurements.partsExceed': 'partsExceed',
} as const;

export type FigureReason = (typeof reasons)[keyof typeof reasons];

const isReason = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code);

/** The field of a cell in which a problem is shown: the second one of a ratio, else the first. */
const placeOf = (field: string): number => (field === 'denominator' ? 1 : 0);

/** The first reason for which the server would refuse what a cell says, in the words of the table; null where it holds. */
export function figureRefusal(
  indicator: Indicator,
  content: FigureContent,
  stored: FigureContent | null,
): { field: number; why: FigureReason } | null {
  const found = Object.entries(figureProblems(indicator, content, stored)).flatMap(([field, { code }]) =>
    isReason(code) ? [{ field: placeOf(field), why: reasons[code] }] : [],
  );
  return found.toSorted((one, other) => one.field - other.field)[0] ?? null;
}
