import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { checkHasDirtyFields, type RaRecord } from 'react-admin';
import { isSameValue } from '../conflicts/isSameValue.ts';
import { deleteDraft, saveDraft, readDraft } from './draftStore.ts';
import { createFormDraft, type FormDraft, type FormValues, parseFormDrafts, pickFields } from './formDraft.ts';
import { rebaseDrafts } from './rebaseDrafts.ts';
import { restoreDrafts } from './restoreDrafts.ts';
import { useDraftOwner } from './useDraftOwner.ts';
import { useUnsavedChanges } from './unsavedChanges.ts';

/**
 * Stores the typed values of a form as a draft of its record, and offers to restore earlier drafts. Each is stored until it is restored or
 * discarded, also beside what is typed in the meantime.
 */
export function useFormDraft(resource: string, record: RaRecord | undefined) {
  const currentOwner = useDraftOwner();
  // What is typed stays with the membership under which it was typed, also where that is switched while the form is open.
  const [owner] = useState(currentOwner);
  const draftKey = `${resource}.${record?.id ?? 'new'}`;
  const form = useFormContext();
  const values: FormValues = useWatch();
  const { dirtyFields } = useFormState();
  /** Values of the form at the first interaction. Inputs set default values before, which the user did not type. */
  const [untouched, setUntouched] = useState<FormValues | null>(null);
  const isChanged = (field: string) => untouched !== null && JSON.stringify(values[field]) !== JSON.stringify(untouched[field]);
  const dirty = Object.keys(dirtyFields).filter(
    (field) => isChanged(field) && checkHasDirtyFields({ [field]: dirtyFields[field] }),
  );
  const isTyped = dirty.length > 0;
  /** The time of the first one is shown. All are restored at once, as far as they have place beside each other, and discarded one by one. */
  const [earlier, setEarlier] = useState<readonly FormDraft[]>(() => parseFormDrafts(readDraft(owner, draftKey)));
  /** The record that the user saw when typing began: its version is sent. */
  const [base, setBase] = useState<FormValues | null>(record ?? null);
  if (!isTyped && base !== (record ?? null)) setBase(record ?? null);
  /** Whether the offered draft stood in the form until another one took its place. */
  const [isReplaced, setIsReplaced] = useState(false);
  /** Whether this form has changed the stored drafts. */
  const hasWritten = useRef(false);
  /** The times of the drafts that this form has read or written. Others are of the same form in another tab. */
  const known = useRef(new Set(earlier.map(({ at }) => at)));
  const release = useUnsavedChanges(isTyped);
  const serializedValues = JSON.stringify(isTyped ? pickFields(values, dirty) : {});
  const readOtherTabs = useCallback(
    () => parseFormDrafts(readDraft(owner, draftKey)).filter(({ at }) => !known.current.has(at)),
    [owner, draftKey],
  );
  const store = useCallback(
    (drafts: readonly FormDraft[], ofOtherTabs: readonly FormDraft[]) => {
      for (const { at } of drafts) known.current.add(at);
      const all = [...drafts, ...ofOtherTabs];
      if (all.length > 0) saveDraft(owner, draftKey, all);
      else deleteDraft(owner, draftKey);
    },
    [owner, draftKey],
  );
  const createCurrent = useCallback(
    () => createFormDraft({ at: new Date().toISOString(), typed: JSON.parse(serializedValues), base }),
    [serializedValues, base],
  );
  useEffect(() => {
    if (!isTyped && !hasWritten.current) return;
    hasWritten.current = isTyped;
    store(isTyped ? [createCurrent(), ...earlier] : earlier, readOtherTabs());
  }, [store, readOtherTabs, createCurrent, isTyped, earlier]);
  const replaceEarlier = (drafts: readonly FormDraft[], areReplaced: boolean) => {
    hasWritten.current = true;
    setEarlier(drafts);
    setIsReplaced(areReplaced);
  };
  const touch = useCallback(() => {
    // Taken now: React may ask for the new state after the values have changed.
    const now = structuredClone(form.getValues());
    setUntouched((before) => before ?? now);
  }, [form]);
  const restore = () => {
    touch();
    const restored = restoreDrafts(resource, isTyped ? [...earlier, createCurrent()] : earlier, base);
    for (const [field, value] of Object.entries(restored.values))
      if (!isSameValue(value, form.getValues(field))) form.setValue(field, value, { shouldDirty: true });
    setBase(restored.base);
    replaceEarlier(restored.rest, restored.rest.length > 0);
  };
  return {
    base,
    isTyped,
    offered: earlier[0] ? { at: earlier[0].at, isReplaced } : null,
    touch,
    discard: () => replaceEarlier(earlier.slice(1), false),
    restore,
    /** Sets the record whose version the next save sends. */
    rebaseOn: setBase,
    /** `saved` is the record as it is stored now, `before` what the save was checked against. Drafts that were not restored stay. */
    markSaved: (saved: FormValues, before: FormValues | null) => {
      const rebase = (drafts: readonly FormDraft[]) => rebaseDrafts(resource, drafts, { before, saved });
      const others = rebase(earlier);
      release();
      setUntouched(null);
      setEarlier(others);
      setIsReplaced(false);
      hasWritten.current = false;
      store(others, rebase(readOtherTabs()));
    },
  };
}
