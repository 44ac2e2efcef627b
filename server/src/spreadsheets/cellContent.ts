import { createHash } from 'node:crypto';
import type { Indicator, Measurement } from '@pilotage/shared';

/** What people say of a cell, in the one form in which two sayings can be compared. */
export type CellContent = Pick<
  Measurement,
  'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment' | 'cause' | 'correction'
>;

/** Line ends and outer spaces do not survive every spreadsheet, and say nothing. */
export function normaliseText(text: string | null): string | null {
  const plain = text?.replace(/\r\n?/g, '\n').trim() ?? '';
  return plain === '' ? null : plain;
}

/** Parts in the order of the indicator's dimensions; a dimension without a part is left out. */
function orderParts({ dimensions }: Indicator, parts: Measurement['parts']): Measurement['parts'] {
  const partsByDimension = dimensions.map(({ name, categories }) => {
    const partsByCategory = categories.flatMap((category) => {
      const part = parts[name]?.[category];
      return part === undefined ? [] : [[category, part] as const];
    });
    return [name, Object.fromEntries(partsByCategory)] as const;
  });
  return Object.fromEntries(partsByDimension.filter(([, partsByCategory]) => Object.keys(partsByCategory).length > 0));
}

/** The value of a ratio is computed and said by nobody. */
export const toCellContent = (indicator: Indicator, cell: CellContent): CellContent => ({
  availability: cell.availability,
  value: indicator.valueType === 'ratio' ? null : cell.value,
  numerator: cell.numerator,
  denominator: cell.denominator,
  parts: orderParts(indicator, cell.parts),
  comment: normaliseText(cell.comment),
  cause: normaliseText(cell.cause),
  correction: normaliseText(cell.correction),
});

/** Exactly what people wrote of a cell, to be brought back. */
export const pickCellContent = ({
  availability,
  value,
  numerator,
  denominator,
  parts,
  comment,
  cause,
  correction,
}: CellContent): CellContent => ({ availability, value, numerator, denominator, parts, comment, cause, correction });

/** A short mark of what a cell says; `0` for a cell that says nothing. */
export const contentHashOf = (content: CellContent | null): string =>
  content === null ? '0' : createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
