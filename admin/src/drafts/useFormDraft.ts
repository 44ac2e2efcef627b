import { useCallback, useEffect, useRef, useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { checkHasDirtyFields, type RaRecord } from 'react-admin';
import { type Draft, deleteDraft, saveDraft, readDraft } from './draftStore.ts';
import { restoreDraft, type TypedDraft } from './restoreDraft.ts';
import { useDraftOwner } from './useDraftOwner.ts';
import { useUnsavedChanges } from './unsavedChanges.ts';

type FormDraftValues = Record<string, unknown>;

interface OfferedDraft extends TypedDraft {
  at: string;
}

const isObject = (value: unknown): value is FormDraftValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseOfferedDraft(draft: Draft | null): OfferedDraft | null {
  if (!draft || !isObject(draft.value) || !isObject(draft.value.typed)) return null;
  const { typed, base } = draft.value;
  return { at: draft.at, typed, base: isObject(base) ? base : null };
}

const pick = (values: FormDraftValues, fields: readonly string[]): FormDraftValues =>
  Object.fromEntries(fields.map((field) => [field, values[field]]));

/** Stores the typed values of a form as a draft of its record, and offers to restore an earlier draft. */
export function useFormDraft(resource: string, record: RaRecord | undefined) {
  const owner = useDraftOwner();
  const draftKey = `${resource}.${record?.id ?? 'new'}`;
  const form = useFormContext();
  const values: FormDraftValues = useWatch();
  const { dirtyFields } = useFormState();
  /** Values of the form at the first interaction. Inputs set default values before, which the user did not type. */
  const [untouched, setUntouched] = useState<FormDraftValues | null>(null);
  const isChanged = (field: string) => untouched !== null && JSON.stringify(values[field]) !== JSON.stringify(untouched[field]);
  const dirty = Object.keys(dirtyFields).filter(
    (field) => isChanged(field) && checkHasDirtyFields({ [field]: dirtyFields[field] }),
  );
  const isTyped = dirty.length > 0;
  const [offered, setOffered] = useState(() => parseOfferedDraft(readDraft(owner, draftKey)));
  /** The record that the user saw when typing began: its version is sent. */
  const [base, setBase] = useState<FormDraftValues | null>(record ?? null);
  if (!isTyped && base !== (record ?? null)) setBase(record ?? null);
  const hasWritten = useRef(false);
  const release = useUnsavedChanges(isTyped);
  const serializedValues = JSON.stringify(isTyped ? pick(values, dirty) : {});
  useEffect(() => {
    if (isTyped) {
      const typed: FormDraftValues = { ...offered?.typed, ...JSON.parse(serializedValues) };
      const fields = [...Object.keys(typed), 'version'];
      hasWritten.current = true;
      saveDraft(owner, draftKey, { typed, base: base && { ...offered?.base, ...pick(base, fields) } });
    } else if (hasWritten.current && !offered) {
      hasWritten.current = false;
      deleteDraft(owner, draftKey);
    }
  }, [owner, draftKey, isTyped, serializedValues, offered, base]);
  const discard = () => {
    setOffered(null);
    if (!isTyped) deleteDraft(owner, draftKey);
  };
  const touch = useCallback(() => setUntouched((before) => before ?? structuredClone(form.getValues())), [form]);
  const restore = () => {
    if (!offered) return;
    touch();
    const restored = restoreDraft(resource, offered, base);
    for (const [field, value] of Object.entries(restored.values))
      if (!dirty.includes(field)) form.setValue(field, value, { shouldDirty: true });
    setBase(restored.base);
    setOffered(null);
  };
  return {
    base,
    isTyped,
    offered,
    touch,
    discard,
    restore,
    /** Sets the record whose version the next save sends. */
    rebaseOn: setBase,
    markSaved: () => {
      release();
      setUntouched(null);
      hasWritten.current = false;
      deleteDraft(owner, draftKey);
    },
  };
}
