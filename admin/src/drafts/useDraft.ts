import { useState } from 'react';
import { deleteDraft, saveDraft, readDraft } from './draftStore.ts';
import { useDraftOwner } from './useDraftOwner.ts';

interface DraftOptions<Value> {
  /** Where it is typed: what for, and of which record. */
  draftKey: string;
  /** What was kept, as far as it is what it should be. */
  parse: (kept: unknown) => Value;
  /** Whether there is nothing worth keeping. */
  isEmpty: (value: Value) => boolean;
  /** How it is kept, where that is not as it is. */
  asJson?: (value: Value) => unknown;
}

/** What is typed at a place that holds nothing else: kept with each change, there again on return, gone once it is sent. */
export function useDraft<Value>({ draftKey, parse, isEmpty, asJson = (value) => value }: DraftOptions<Value>) {
  const owner = useDraftOwner();
  const fullKey = `${owner.userId}.${owner.membershipId}.${draftKey}`;
  const readState = () => {
    const draft = readDraft(owner, draftKey);
    return { whole: fullKey, value: parse(draft?.value), restoredAt: draft?.at ?? null };
  };
  const [state, setState] = useState(readState);
  // Another record at the same place of the page has a draft of its own.
  const currentState = state.whole === fullKey ? state : readState();
  if (currentState !== state) setState(currentState);
  const change = (next: (before: Value) => Value) =>
    setState((before) => {
      const value = next(before.value);
      if (isEmpty(value)) deleteDraft(owner, draftKey);
      else saveDraft(owner, draftKey, asJson(value));
      return { ...before, value };
    });
  const forget = () => {
    deleteDraft(owner, draftKey);
    setState({ whole: fullKey, value: parse(undefined), restoredAt: null });
  };
  return { value: currentState.value, restoredAt: isEmpty(currentState.value) ? null : currentState.restoredAt, change, forget };
}
