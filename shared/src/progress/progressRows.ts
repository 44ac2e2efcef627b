import type { ProgressRow } from './answer.ts';
import type { FigureIndicator } from './figureIndicator.ts';
import { groups } from './groups.ts';
import type { ProgressInput, ProgressQuestion } from './input.ts';
import { ledger } from './ledger.ts';
import { progressRow } from './progressRow.ts';

/**
 * The rows of one indicator, ascending by key; one for every country or organisation, or one for the consortium. `cells` are
 * those of the basis (`basisCells`). Throws a RangeError for a period that has not opened.
 * Source: domain.md, "How figures are added up"; contract.md, `GET /api/progress?indicator=`.
 */
export function progressRows(input: ProgressInput, indicator: FigureIndicator, question: ProgressQuestion): ProgressRow[] {
  const book = ledger(input, [indicator]);
  return groups(book, indicator.id, question).map((group) => progressRow(book, group, indicator, question));
}
