import type { ProgressRow } from './answer.ts';
import { hasFigures } from './figureIndicator.ts';
import { groups } from './groups.ts';
import type { ProgressIndicator, ProgressInput, ProgressQuestion } from './input.ts';
import { ledger } from './ledger.ts';
import { progressRow } from './progressRow.ts';

/**
 * The rows of all the indicators given (the consortium's; texts are passed over), by code (code units), then key, without
 * series. The input is read once. Source: contract.md, `GET /api/progress/matrix`.
 */
export function progressMatrix(
  input: ProgressInput,
  indicators: readonly ProgressIndicator[],
  question: Omit<ProgressQuestion, 'series'>,
): ProgressRow[] {
  const asked = indicators.filter(hasFigures).sort((a, b) => (a.code < b.code ? -1 : 1));
  const book = ledger(input, asked);
  return asked.flatMap((indicator) =>
    groups(book, indicator.id, question).map((group) => progressRow(book, group, indicator, { ...question, series: false })),
  );
}
