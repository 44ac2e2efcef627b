import { type Check, type FigureWarning, findFigureWarning, type Indicator, type Measurement } from '@pilotage/shared';
import { type FigureCellContent, cellContentOf, cellNumbersOf, type CellParseProblem, parseCellContent } from './cellContent.ts';
import { formatFigureInput } from './formatFigureInput.ts';

/** Texts of a cell's fields: one figure (two numbers for a ratio), or the reason of a statement. */
export interface CellDraftFields {
  statedAvailability: Exclude<Measurement['availability'], 'reported'> | null;
  texts: readonly string[];
}

type CellDraftProblem = CellParseProblem | { kind: 'refused'; field: number; why: 'reasonNeeded' };

export type CellDraftValidation = { kind: 'entry'; content: FigureCellContent; warning: FigureWarning | null } | CellDraftProblem;

/** The field texts of a stored cell. */
export function createDraftFields(cell: Measurement | null, indicator: Indicator, locale: string): CellDraftFields {
  const content = cellContentOf(cell, indicator);
  const figures = indicator.valueType === 'ratio' ? 2 : 1;
  switch (content.kind) {
    case 'nothing':
      return { statedAvailability: null, texts: Array.from({ length: figures }, () => '') };
    case 'figure':
      return { statedAvailability: null, texts: [formatFigureInput(content.value, locale)] };
    case 'ratio':
      return {
        statedAvailability: null,
        texts: [content.numerator, content.denominator].map((each) => formatFigureInput(each, locale)),
      };
    case 'text':
      return { statedAvailability: null, texts: [content.text] };
    case 'statement':
      return { statedAvailability: content.availability, texts: [content.reason] };
  }
}

interface CellDraftContext {
  /** The stored cell, with its parts. */
  cell: Measurement | null;
  /** The last figure before this one. */
  previousFigure: number | null;
  checks: readonly Check[];
}

/** Parses a draft into a value, or returns why it cannot be sent. A warning is sent all the same. */
export function validateDraft(
  { statedAvailability, texts }: CellDraftFields,
  indicator: Indicator,
  { cell, previousFigure, checks }: CellDraftContext,
): CellDraftValidation {
  if (statedAvailability !== null) {
    const reason = (texts[0] ?? '').trim();
    if (reason === '') return { kind: 'refused', field: 0, why: 'reasonNeeded' };
    return { kind: 'entry', content: { kind: 'statement', availability: statedAvailability, reason }, warning: null };
  }
  const parsed = parseCellContent(indicator, texts, cell);
  if (parsed.kind !== 'entry') return parsed;
  const { content } = parsed;
  const figure = { ...cellNumbersOf(content), last: previousFigure };
  return { kind: 'entry', content, warning: findFigureWarning(indicator, figure, checks) };
}
