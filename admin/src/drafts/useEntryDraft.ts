import { useCallback, useState } from 'react';
import { deleteDraft, readDraft, saveDraft } from './draftStore.ts';
import { useDraftOwner } from './useDraftOwner.ts';

/**
 * The draft of what was typed into one cell of a table and cannot be saved as it is. It fills the cell again when that is shown
 * again; `keep` is called when the cell is left, `drop` once it is saved or given up.
 */
export function useEntryDraft<Entry>(draftKey: string, parse: (stored: unknown) => Entry | null) {
  const owner = useDraftOwner();
  const [restored] = useState(() => parse(readDraft(owner, draftKey)?.value));
  const keep = useCallback((entry: Entry) => saveDraft(owner, draftKey, entry), [owner, draftKey]);
  const drop = useCallback(() => {
    if (readDraft(owner, draftKey) !== null) deleteDraft(owner, draftKey);
  }, [owner, draftKey]);
  return { restored, keep, drop };
}
