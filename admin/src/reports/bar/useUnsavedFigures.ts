import { useMemo, useSyncExternalStore } from 'react';
import { listDraftKeys, subscribeToDrafts } from '../../drafts/draftStore.ts';
import { useDraftOwner } from '../../drafts/useDraftOwner.ts';
import { periodDraftPrefix } from '../../measurements/cells/cellEntryDraft.ts';
import { useOutbox } from '../../measurements/outbox/useOutbox.ts';
import { listUnsavedFigures } from './listUnsavedFigures.ts';

const separator = ' ';

/** The figures of a report that are typed in this browser and not saved until somebody acts. */
export function useUnsavedFigures({ organisationId, periodId }: { organisationId: number; periodId: number }) {
  const outbox = useOutbox();
  const owner = useDraftOwner();
  const unsent = useSyncExternalStore(outbox.subscribe, outbox.unsentChanges);
  const joinedKeys = useSyncExternalStore(subscribeToDrafts, () =>
    listDraftKeys(owner, periodDraftPrefix(periodId)).join(separator),
  );
  return useMemo(
    () => listUnsavedFigures({ organisationId, periodId }, unsent, joinedKeys.split(separator)),
    [organisationId, periodId, unsent, joinedKeys],
  );
}
