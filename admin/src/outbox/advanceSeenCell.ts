import { type DraftOwner, readDraft, saveDraft } from '../drafts/draftStore.ts';
import { parseSeenCell, seenCellOf } from './seenCell.ts';
import type { VersionedCell } from './unsentChange.ts';
import { versionOf } from './versionOf.ts';

/** A stored cell that an own write replaced (null: there was none), and what it stored (null: it removed the cell). */
export interface OwnWrite {
  before: VersionedCell | null;
  after: VersionedCell | null;
}

function advance(value: unknown, { before, after }: OwnWrite): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => advance(each, { before, after }));
  if (typeof value !== 'object' || value === null || !('seen' in value)) return value;
  return versionOf(parseSeenCell(value.seen)) === versionOf(before) ? { ...value, seen: seenCellOf(after) } : value;
}

/**
 * Notes in what is kept of a cell that the cell was changed by its own author, who saw what was there: after a reload this is no
 * change by somebody else. What was typed on an older cell keeps it, and leads to a choice.
 */
export function advanceSeenCell(owner: DraftOwner, draftKeys: readonly string[], write: OwnWrite): void {
  for (const key of draftKeys) {
    const draft = readDraft(owner, key);
    if (draft === null) continue;
    const value = advance(draft.value, write);
    if (JSON.stringify(value) !== JSON.stringify(draft.value)) saveDraft(owner, key, value);
  }
}
