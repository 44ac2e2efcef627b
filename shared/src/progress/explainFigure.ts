import type { ProgressAbsence, ProgressRow } from './answer.ts';
import type { FigureIndicator } from './figureIndicator.ts';
import { groups } from './groups.ts';
import type { ProgressCell, ProgressInput, ProgressQuestion } from './input.ts';
import { type Account, ledger } from './ledger.ts';
import { progressRow } from './progressRow.ts';
import { ofTenThousandths } from './rational.ts';
import { rounded } from './rounded.ts';
import { figuresInValue, runningValue } from './runningValue.ts';
import { askedPeriod } from './timeline.ts';

export interface FigureCell<Cell extends ProgressCell> {
  /** The very row that was given, with whatever it carries beside the figures (its measurement's id). */
  readonly cell: Cell;
  /** Of a ratio numerator / denominator, rounded. null when not reported, or of a denominator of 0. */
  readonly value: number | null;
  /** This cell is in the part's value; of a snapshot only the latest reported one is. */
  readonly inValue: boolean;
}

export interface FigurePart<Cell extends ProgressCell> {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly value: number | null;
  /** Of ratios only: these are what adds up. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** Every cell on the basis up to the period, ascending by period; what waits (in review) is not among them. */
  readonly cells: readonly FigureCell<Cell>[];
}

export interface FigureExplanation<Cell extends ProgressCell> {
  readonly figure: ProgressRow;
  readonly parts: readonly FigurePart<Cell>[];
  readonly leftOut: readonly ProgressAbsence[];
}

/**
 * One row's figure, down to the cells: a part for each assignment that has a value, ascending by organisation and
 * assignment, and the row's `missing` as what was left out. The parts' values sum up to the figure exactly; of ratios their
 * numerators and denominators do; of scores the figure is their median. null for a key that is not there.
 * Source: contract.md, `GET /api/progress/explain`.
 */
export function explainFigure<Cell extends ProgressCell>(
  input: ProgressInput<Cell>,
  indicator: FigureIndicator,
  key: string,
  question: Omit<ProgressQuestion, 'series'>,
): FigureExplanation<Cell> | null {
  const book = ledger(input, [indicator]);
  const group = groups(book, indicator.id, question).find((candidate) => candidate.key === key);
  if (group === undefined) return null;
  const figure = progressRow(book, group, indicator, { ...question, series: false });
  const through = askedPeriod(book.timeline, question.through).position;
  const parts = group.accounts.flatMap((account) => figurePart(account, indicator, through));
  return { figure, parts, leftOut: figure.missing };
}

function figurePart<Cell extends ProgressCell>(
  account: Account<Cell>,
  indicator: FigureIndicator,
  through: number,
): FigurePart<Cell>[] {
  const value = runningValue(account.entries, through, indicator);
  if (value === null) return [];
  const inValue = new Set(figuresInValue(account.entries, through, indicator));
  const cells = account.entries.slice(0, through + 1).flatMap((entry) => {
    if (entry === undefined || entry.kind === 'inReview') return [];
    const hasFigure = entry.kind === 'reported' && entry.denominator !== 0n;
    return [{ cell: entry.cell, value: hasFigure ? rounded(entry) : null, inValue: inValue.has(entry) }];
  });
  const { organisationId, id: assignmentId } = account.assignment;
  const sums = {
    numerator: rounded(ofTenThousandths(value.numerator)),
    denominator: rounded(ofTenThousandths(value.denominator)),
  };
  const isRatio = indicator.valueType === 'ratio';
  return [{ organisationId, assignmentId, value: rounded(value), ...(isRatio ? sums : {}), cells }];
}
