import { type Indicator, type Measurement, computeRatioValue, type ParsedFigure, parseFigure } from '@pilotage/shared';
import { type FigureReason, findFigureRefusal } from './findFigureRefusal.ts';

type StatementAvailability = Exclude<Measurement['availability'], 'reported'>;

/** The value of a cell. */
export type FigureCellContent =
  | { kind: 'nothing' }
  | { kind: 'figure'; value: number }
  | { kind: 'ratio'; numerator: number; denominator: number }
  | { kind: 'text'; text: string }
  | { kind: 'statement'; availability: StatementAvailability; reason: string };

type CellRefusalReason = Extract<ParsedFigure, { kind: 'refused' }>['why'] | FigureReason | 'bothNeeded';

/** Why typed texts cannot be parsed. */
export type CellParseProblem =
  | { kind: 'ambiguous'; field: number; readings: readonly [number, number] }
  | { kind: 'refused'; field: number; why: CellRefusalReason };

type CellParseResult = { kind: 'entry'; content: FigureCellContent } | CellParseProblem;

const acceptContent = (content: FigureCellContent): CellParseResult => ({ kind: 'entry', content });
const refuseField = (field: number, why: CellRefusalReason): CellParseResult => ({ kind: 'refused', field, why });

function parseRatio([top, bottom]: readonly ParsedFigure[]): CellParseResult {
  if (top?.kind === 'empty' && bottom?.kind === 'empty') return acceptContent({ kind: 'nothing' });
  if (top?.kind !== 'figure') return refuseField(0, 'bothNeeded');
  if (bottom?.kind !== 'figure') return refuseField(1, 'bothNeeded');
  return acceptContent({ kind: 'ratio', numerator: top.value, denominator: bottom.value });
}

const parseSingleFigure = (reading: ParsedFigure | undefined): CellParseResult =>
  acceptContent(reading?.kind === 'figure' ? { kind: 'figure', value: reading.value } : { kind: 'nothing' });

const noNumbers = { value: null, numerator: null, denominator: null };

/** The numeric fields of a value, as in a cell. */
export function cellNumbersOf(content: FigureCellContent) {
  if (content.kind === 'figure') return { ...noNumbers, value: content.value };
  if (content.kind !== 'ratio') return noNumbers;
  const { numerator, denominator } = content;
  return { value: computeRatioValue(numerator, denominator), numerator, denominator };
}

/** The parsed value, or the error of the figure's rules. */
function validateContent(indicator: Indicator, parsed: CellParseResult, stored: Measurement | null): CellParseResult {
  if (parsed.kind !== 'entry' || parsed.content.kind === 'nothing') return parsed;
  const figureContent = { availability: 'reported' as const, ...cellNumbersOf(parsed.content), parts: stored?.parts ?? {} };
  const refusal = findFigureRefusal(indicator, figureContent, stored);
  return refusal ? refuseField(refusal.field, refusal.why) : parsed;
}

/** Parses the texts of a cell's fields (two for a ratio, otherwise one) together with the stored cell. */
export function parseCellContent(
  indicator: Indicator,
  texts: readonly string[],
  stored: Measurement | null = null,
): CellParseResult {
  if (indicator.valueType === 'text') {
    const text = (texts[0] ?? '').trim();
    return acceptContent(text === '' ? { kind: 'nothing' } : { kind: 'text', text });
  }
  const readings = texts.map((text) => parseFigure(text));
  for (const [field, reading] of readings.entries()) {
    if (reading.kind === 'ambiguous') return { kind: 'ambiguous', field, readings: reading.readings };
    if (reading.kind === 'refused') return refuseField(field, reading.why);
  }
  return validateContent(
    indicator,
    indicator.valueType === 'ratio' ? parseRatio(readings) : parseSingleFigure(readings[0]),
    stored,
  );
}

/** The value of a stored cell. */
export function cellContentOf(cell: Measurement | null, { valueType }: Indicator): FigureCellContent {
  if (cell === null) return { kind: 'nothing' };
  if (cell.availability !== 'reported') return { kind: 'statement', availability: cell.availability, reason: cell.comment ?? '' };
  if (valueType === 'text') return cell.comment === null ? { kind: 'nothing' } : { kind: 'text', text: cell.comment };
  if (valueType !== 'ratio') return cell.value === null ? { kind: 'nothing' } : { kind: 'figure', value: cell.value };
  if (cell.numerator === null || cell.denominator === null) return { kind: 'nothing' };
  return { kind: 'ratio', numerator: cell.numerator, denominator: cell.denominator };
}

export const isSameContent = (one: FigureCellContent, other: FigureCellContent): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
