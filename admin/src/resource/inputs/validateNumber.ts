import { parseFigure } from '@pilotage/shared';

/** Returns the i18n key of the error of a number field: its text is not a number, or is ambiguous. */
export function validateNumber(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const reading = parseFigure(value);
  if (reading.kind === 'ambiguous') return 'figures.problem.ambiguous';
  if (reading.kind !== 'refused') return undefined;
  return `figures.problem.${reading.why === 'placeholder' ? 'noFigure' : reading.why}`;
}
