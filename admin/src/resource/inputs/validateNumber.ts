import { parseFigure } from '@pilotage/shared';

/** The key of what is wrong with the value of a number's field: one that is still a text is no figure, or can be read in two ways. */
export function validateNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const reading = parseFigure(value);
  if (reading.kind === 'ambiguous') return 'figures.problem.ambiguous';
  if (reading.kind !== 'refused') return undefined;
  return `figures.problem.${reading.why === 'placeholder' ? 'noFigure' : reading.why}`;
}
