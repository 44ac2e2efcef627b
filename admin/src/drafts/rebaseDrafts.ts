import { isSameValue } from '../conflicts/isSameValue.ts';
import { mergeLists } from '../conflicts/mergeLists.ts';
import { createFormDraft, type FormDraft, type FormValues } from './formDraft.ts';

interface OwnSave {
  /** The record that the save was checked against; null for a new one. */
  before: FormValues | null;
  saved: FormValues;
}

/** A draft as one over what was saved. Fields that others had changed before the save keep what their writer saw, so that saving them asks. */
function rebaseDraft(resource: string, draft: FormDraft, { before, saved }: OwnSave): FormDraft {
  if (draft.base === null || before === null) return draft;
  const typed: Record<string, unknown> = {};
  const base: Record<string, unknown> = { version: saved.version };
  for (const [field, mine] of Object.entries(draft.typed)) {
    const wasSeen = isSameValue(draft.base[field], before[field]);
    const versions = { base: before[field], mine, theirs: saved[field] };
    typed[field] = wasSeen ? (mergeLists(`${resource}.${field}`, versions)?.value ?? mine) : mine;
    base[field] = wasSeen ? saved[field] : draft.base[field];
    if (!wasSeen) base.version = draft.base.version;
  }
  return createFormDraft({ ...draft, typed, base });
}

/** Drafts that the user left unrestored while saving the form. What was saved with it is no draft any more. */
export const rebaseDrafts = (resource: string, drafts: readonly FormDraft[], save: OwnSave): FormDraft[] =>
  drafts
    .map((draft) => rebaseDraft(resource, draft, save))
    .filter(({ typed }) => Object.entries(typed).some(([field, value]) => !isSameValue(value, save.saved[field])));
