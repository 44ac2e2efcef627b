import { parseSeenCell, type SeenCell } from '../../outbox/seenCell.ts';
import type { CellAddress } from '../outbox/applyCellBody.ts';
import type { CellDraftFields } from './validateDraft.ts';

/** What was typed into a figure and cannot be saved as it is. */
export interface CellEntryDraft extends CellDraftFields {
  seen: SeenCell | null;
}

/** What was typed into one part of a figure and cannot be saved as it is. */
export interface PartEntryDraft {
  dimension: string;
  category: string;
  text: string;
  seen: SeenCell | null;
}

export const periodDraftPrefix = (periodId: number) => `figures.${periodId}.`;
export const cellDraftKey = ({ periodId, assignmentId }: CellAddress) => `${periodDraftPrefix(periodId)}${assignmentId}`;
export const partsDraftKey = (address: CellAddress) => `${cellDraftKey(address)}.parts`;

/** The assignment of a draft's key; null for another draft. */
export function assignmentOfDraftKey(draftKey: string): number | null {
  const found = /^figures\.\d+\.(\d+)(?:\.parts)?$/.exec(draftKey);
  return found ? Number(found[1]) : null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const statements = ['notApplicable', 'withheld'] as const;

export function parseCellEntryDraft(stored: unknown): CellEntryDraft | null {
  if (!isObject(stored) || !Array.isArray(stored.texts)) return null;
  const texts = stored.texts.filter((text) => typeof text === 'string');
  if (texts.length !== stored.texts.length || texts.length === 0) return null;
  const statedAvailability = statements.find((each) => each === stored.statedAvailability) ?? null;
  return { statedAvailability, texts, seen: parseSeenCell(stored.seen) };
}

export function parsePartEntryDrafts(stored: unknown): PartEntryDraft[] | null {
  if (!Array.isArray(stored)) return null;
  return stored.flatMap((each: unknown) => {
    if (!isObject(each)) return [];
    const { dimension, category, text } = each;
    if (typeof dimension !== 'string' || typeof category !== 'string' || typeof text !== 'string') return [];
    return [{ dimension, category, text, seen: parseSeenCell(each.seen) }];
  });
}
