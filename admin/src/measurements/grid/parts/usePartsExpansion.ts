import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { readDraft } from '../../../drafts/draftStore.ts';
import { useDraftOwner } from '../../../drafts/useDraftOwner.ts';
import { partsDraftKey } from '../../cells/cellEntryDraft.ts';
import type { CellAddress } from '../../outbox/applyCellBody.ts';
import type { FigureRow } from '../../rows/figureRow.ts';

/**
 * Whether the parts of a figure are shown below it; at once where one of them was typed and could not be saved, also where the
 * indicator is not divided any more.
 */
export function usePartsExpansion({ indicator, lock }: FigureRow, address: CellAddress) {
  const id = useId();
  const owner = useDraftOwner();
  const [hasKeptPart] = useState(() => readDraft(owner, partsDraftKey(address)) !== null);
  const isDivided = indicator.dimensions.length > 0 && (indicator.valueType === 'count' || indicator.valueType === 'amount');
  const hasParts = isDivided || hasKeptPart;
  const [isChosen, setChosen] = useState<boolean | null>(null);
  const isExpanded = hasParts && (isChosen ?? (hasKeptPart && lock === null));
  const toggle = useCallback(() => setChosen(!isExpanded), [isExpanded]);
  const movesFocus = useRef(false);
  useEffect(() => {
    if (!movesFocus.current) return;
    movesFocus.current = false;
    document.getElementById(id)?.querySelector('input')?.focus();
  });
  return {
    id,
    hasParts,
    isExpanded,
    toggle,
    /** Shows the parts, and puts the caret into the first of them. */
    show: () => {
      movesFocus.current = true;
      setChosen(true);
    },
  };
}
