import { createHash } from 'node:crypto';
import type { Indicator, Measurement } from '@pilotage/shared';

/** The entered content of a cell, in a normal form for comparison. */
export type CellContent = Pick<
  Measurement,
  'availability' | 'value' | 'numerator' | 'denominator' | 'parts' | 'comment' | 'cause' | 'correction'
>;

/** Normalises line ends and outer whitespace, which spreadsheets change. Null for an empty text. */
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

/** The normalised content of a cell. The value of a ratio is null, because it is computed. */
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

/** The entered content of a cell without changes, for undo. */
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

/** A hash of the content of a cell, 16 hex digits; `0` for no content. */
export const contentHashOf = (content: CellContent | null): string =>
  content === null ? '0' : createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
