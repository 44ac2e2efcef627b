import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './draftStore.ts';
import { useDraftOwner } from './useDraftOwner.ts';

interface DraftOptions<Value> {
  /** Where it is typed: what for, and of which record. */
  place: string;
  /** What was kept, as far as it is what it should be. */
  parse: (kept: unknown) => Value;
  /** Whether there is nothing worth keeping. */
  isEmpty: (value: Value) => boolean;
  /** How it is kept, where that is not as it is. */
  asJson?: (value: Value) => unknown;
}

/** What is typed at a place that holds nothing else: kept with each change, there again on return, gone once it is sent. */
export function useDraft<Value>({ place, parse, isEmpty, asJson = (value) => value }: DraftOptions<Value>) {
  const owner = useDraftOwner();
  const whole = `${owner.userId}.${owner.membershipId}.${place}`;
  const read = () => {
    const draft = readDraft(owner, place);
    return { whole, value: parse(draft?.value), restoredAt: draft?.at ?? null };
  };
  const [held, setHeld] = useState(read);
  // Another record at the same place of the page has a draft of its own.
  const present = held.whole === whole ? held : read();
  if (present !== held) setHeld(present);
  const change = (next: (before: Value) => Value) =>
    setHeld((before) => {
      const value = next(before.value);
      if (isEmpty(value)) dropDraft(owner, place);
      else keepDraft(owner, place, asJson(value));
      return { ...before, value };
    });
  const forget = () => {
    dropDraft(owner, place);
    setHeld({ whole, value: parse(undefined), restoredAt: null });
  };
  return { value: present.value, restoredAt: isEmpty(present.value) ? null : present.restoredAt, change, forget };
}
