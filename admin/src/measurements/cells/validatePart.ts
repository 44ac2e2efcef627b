import { type Indicator, type Measurement, parseFigure } from '@pilotage/shared';
import { cellContentOf } from './cellContent.ts';
import { type FigureReason, findFigureRefusal } from './findFigureRefusal.ts';
import { setPart } from './parts.ts';

interface PartInput {
  dimension: string;
  category: string;
  text: string;
}

type PartProblem = FigureReason | 'noFigure' | 'ambiguous' | 'totalFirst';

/** All parts of the cell with the typed one among them, or why it cannot be one of them. */
export function validatePart(
  { dimension, category, text }: PartInput,
  cell: Measurement | null,
  indicator: Indicator,
): { parts: Measurement['parts'] } | { why: PartProblem } {
  const reading = parseFigure(text);
  const isKnown = indicator.dimensions.some(({ name, categories }) => name === dimension && categories.includes(category));
  if (!isKnown && reading.kind !== 'empty') return { why: 'unknownPart' };
  if (reading.kind === 'refused') return { why: 'noFigure' };
  if (reading.kind === 'ambiguous') return { why: 'ambiguous' };
  const content = cellContentOf(cell, indicator);
  if (content.kind !== 'figure') return { why: 'totalFirst' };
  const part = reading.kind === 'figure' ? reading.value : null;
  const parts = setPart(cell?.parts ?? {}, { dimension, category, part });
  const refusal = findFigureRefusal(indicator, { availability: 'reported', value: content.value, parts }, cell);
  return refusal ? { why: refusal.why } : { parts };
}
