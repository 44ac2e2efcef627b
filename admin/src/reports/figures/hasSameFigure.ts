import type { FigureContent } from '../reportClient.ts';

const figureOf = ({ availability, value, numerator, denominator, parts }: FigureContent) =>
  JSON.stringify([
    availability,
    value,
    numerator,
    denominator,
    Object.entries(parts).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ]);

/** Whether two contents of a cell have the same figure with the same parts, whatever their comments say. */
export const hasSameFigure = (one: FigureContent | null, other: FigureContent | null): boolean =>
  one !== null && other !== null && figureOf(one) === figureOf(other);
