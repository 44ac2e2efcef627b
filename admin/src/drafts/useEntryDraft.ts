import { useCallback, useState } from 'react';
import { deleteDraft, readDraft, saveDraft } from './draftStore.ts';
import { useDraftOwner } from './useDraftOwner.ts';

/**
 * The draft of what was typed into one cell of a table and cannot be saved as it is. It fills the cell again when that is shown
 * again; `keep` is called when the cell is left, `drop` once it is saved or given up. It stays with the membership under which it
 * was typed, also where that is switched while the page is open.
 */
export function useEntryDraft<Entry>(draftKey: string, parse: (stored: unknown) => Entry | null) {
  const currentOwner = useDraftOwner();
  const [owner] = useState(currentOwner);
  const [restored] = useState(() => parse(readDraft(owner, draftKey)?.value));
  const keep = useCallback((entry: Entry) => saveDraft(owner, draftKey, entry), [owner, draftKey]);
  const drop = useCallback(() => {
    if (readDraft(owner, draftKey) !== null) deleteDraft(owner, draftKey);
  }, [owner, draftKey]);
  return { restored, keep, drop };
}
