import { useState } from 'react';
import { deleteDraft, saveDraft, readDraft } from './draftStore.ts';
import { useDraftOwner } from './useDraftOwner.ts';

interface DraftOptions<Value> {
  /** Key of the draft: purpose and record. */
  draftKey: string;
  /** Parses the stored value. */
  parse: (stored: unknown) => Value;
  /** Whether the value needs no draft. */
  isEmpty: (value: Value) => boolean;
  /** Converts the value to JSON, where it is not JSON itself. */
  asJson?: (value: Value) => unknown;
}

/** State stored as a draft on each change. It is restored on return and deleted once it is sent. */
export function useDraft<Value>({ draftKey, parse, isEmpty, asJson = (value) => value }: DraftOptions<Value>) {
  const owner = useDraftOwner();
  const fullKey = `${owner.userId}.${owner.membershipId}.${draftKey}`;
  const readState = () => {
    const draft = readDraft(owner, draftKey);
    return { key: fullKey, value: parse(draft?.value), restoredAt: draft?.at ?? null };
  };
  const [state, setState] = useState(readState);
  // Another record in the same component has its own draft.
  const currentState = state.key === fullKey ? state : readState();
  if (currentState !== state) setState(currentState);
  const change = (next: (before: Value) => Value) =>
    setState((before) => {
      const value = next(before.value);
      if (isEmpty(value)) deleteDraft(owner, draftKey);
      else saveDraft(owner, draftKey, asJson(value));
      return { ...before, value };
    });
  const discard = () => {
    deleteDraft(owner, draftKey);
    setState({ key: fullKey, value: parse(undefined), restoredAt: null });
  };
  return { value: currentState.value, restoredAt: isEmpty(currentState.value) ? null : currentState.restoredAt, change, discard };
}
