import { isSameValue } from '../conflicts/isSameValue.ts';
import { mergeLists } from '../conflicts/mergeLists.ts';

type DraftValues = Readonly<Record<string, unknown>>;

export interface TypedDraft {
  /** Typed values by field, and the values before; null for a new record. */
  typed: DraftValues;
  base: DraftValues | null;
}

interface RestoredDraft {
  /** What the form gets, by field. */
  values: DraftValues;
  /** The record that the next save is checked against; null for a new one. */
  base: Record<string, unknown> | null;
}

/**
 * Puts a draft over the record as it is now. Lists whose entries have a key are merged with what happened to them since. Where that leaves nothing
 * to ask, the user has seen the record as it is; otherwise the version before is kept, and saving shows the conflict.
 */
export function restoreDraft(resource: string, { typed, base: seen }: TypedDraft, record: DraftValues | null): RestoredDraft {
  if (record === null || seen === null) return { values: typed, base: record };
  const restored = Object.entries(typed).map(([field, mine]) => {
    const versions = { base: seen[field], mine, theirs: record[field] };
    const merged = mergeLists(`${resource}.${field}`, versions);
    return { field, mine, merged, hasClash: merged?.hasClash ?? !isSameValue(seen[field], record[field]) };
  });
  const isSettled = restored.some(({ merged }) => merged !== null) && !restored.some(({ hasClash }) => hasClash);
  return {
    values: Object.fromEntries(restored.map(({ field, mine, merged }) => [field, merged === null ? mine : merged.value])),
    base: isSettled ? { ...record } : { ...record, ...seen },
  };
}
