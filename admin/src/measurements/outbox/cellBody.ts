import type { Measurement } from '@pilotage/shared';
import type { FigureCellContent } from '../cells/cellContent.ts';

/** A change of one cell: value, comment, parts, or several of them. */
export interface CellChange {
  content?: FigureCellContent;
  comment?: string | null;
  parts?: Measurement['parts'];
  /** Cause and corrective action of a deviation from the target path. */
  cause?: string | null;
  correction?: string | null;
}

/** Request body of a cell; absent fields stay unchanged. */
export type CellBody = Pick<Measurement, 'availability' | 'comment'> &
  Partial<Pick<Measurement, 'value' | 'numerator' | 'denominator' | 'parts' | 'cause' | 'correction'>>;

const noNumbers = { value: null, numerator: null, denominator: null } as const;

function bodyOfContent(content: Exclude<FigureCellContent, { kind: 'nothing' }>, comment: string | null): CellBody {
  switch (content.kind) {
    case 'figure':
      return { availability: 'reported', value: content.value, comment };
    // The server computes the quotient.
    case 'ratio':
      return { availability: 'reported', numerator: content.numerator, denominator: content.denominator, comment };
    case 'text':
      return { availability: 'reported', comment: content.text };
    case 'statement':
      return { availability: content.availability, ...noNumbers, parts: {}, comment: content.reason };
  }
}

/**
 * Creates the request body of a changed cell; null to delete an empty cell. The reason of a previous statement does not become
 * the comment of a figure.
 */
export function createCellBody(
  cell: Measurement | null,
  currentContent: FigureCellContent,
  { content = currentContent, comment, parts, ...notes }: CellChange,
): CellBody | null {
  if (content.kind === 'nothing') return null;
  const currentComment = cell?.availability === 'reported' ? cell.comment : null;
  const nextComment = comment === undefined ? currentComment : comment;
  const body = { ...bodyOfContent(content, nextComment?.trim() ? nextComment.trim() : null), ...notes };
  return parts === undefined || content.kind !== 'figure' ? body : { ...body, parts };
}

/** Creates the request body that restores a stored cell; null for no cell. */
export function createRestoreBody(cell: Measurement | null): CellBody | null {
  if (cell === null) return null;
  const { availability, comment, value, numerator, denominator, parts, cause, correction } = cell;
  const numbers = numerator === null ? { value } : { numerator, denominator };
  return { availability, comment, ...numbers, parts, cause, correction };
}
