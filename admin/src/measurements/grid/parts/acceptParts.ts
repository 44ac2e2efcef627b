import type { Indicator, Measurement } from '@pilotage/shared';
import { validatePart } from '../../cells/validatePart.ts';

/** What is typed into one part, and the cell that was stored when typing began. */
export interface PartEdit {
  dimension: string;
  category: string;
  text: string;
  baseCell: Measurement | null;
}

/** The parts with all edits that fit. One that is refused beside another may fit once that one is changed, too. */
export function acceptParts(typed: PartEdit[], cell: Measurement | null, indicator: Indicator) {
  let parts = cell?.parts ?? {};
  let refused = typed;
  const accepted: PartEdit[] = [];
  for (let before = -1; before !== refused.length; ) {
    before = refused.length;
    const left: PartEdit[] = [];
    for (const edit of refused) {
      const validation = validatePart(edit, cell && { ...cell, parts }, indicator);
      if ('why' in validation) left.push(edit);
      else {
        parts = validation.parts;
        accepted.push(edit);
      }
    }
    refused = left;
  }
  return { parts, accepted, refused };
}
