import { isSameValue } from '../conflicts/isSameValue.ts';
import { type ListVersions, mergeLists } from '../conflicts/mergeLists.ts';
import { createFormDraft, type FormDraft, type FormValues } from './formDraft.ts';

interface RestoredDrafts {
  /** What the form gets, by field. */
  values: FormValues;
  /** The record that the next save is checked against; null for a new one. */
  base: FormValues | null;
  /** What has no place in the form beside that: typed into the same field, or the same part of a list. */
  rest: FormDraft[];
}

/**
 * Puts a draft over the record as it is now. Lists whose entries have a key are merged with what happened to them since. Where that leaves nothing
 * to ask, the user has seen the record as it is; otherwise `seen` has the version before, and saving shows the conflict.
 */
function restoreOne(resource: string, { typed, base }: FormDraft, record: FormValues | null) {
  if (record === null || base === null) return { values: typed, seen: {} };
  const restored = Object.entries(typed).map(([field, mine]) => {
    const versions = { base: base[field], mine, theirs: record[field] };
    const merged = mergeLists(`${resource}.${field}`, versions);
    return { field, mine, merged, hasClash: merged?.hasClash ?? !isSameValue(base[field], record[field]) };
  });
  const isSettled = restored.some(({ merged }) => merged !== null) && !restored.some(({ hasClash }) => hasClash);
  return {
    values: Object.fromEntries(restored.map(({ field, mine, merged }) => [field, merged === null ? mine : merged.value])),
    seen: isSettled ? {} : base,
  };
}

/** What two drafts have in one field. What only one of them changed is no clash. */
function combineValues(address: string, versions: ListVersions) {
  const merged = mergeLists(address, versions);
  if (merged !== null) return merged;
  const { base, mine, theirs } = versions;
  if (isSameValue(mine, base)) return { value: theirs, hasClash: false };
  return { value: mine, hasClash: !isSameValue(theirs, base) && !isSameValue(theirs, mine) };
}

/** What the user has seen with either draft: of a field as the first one says, and the earlier version of the record. */
function combineSeen(first: FormValues, other: FormValues): FormValues {
  const versions = [first.version, other.version].filter((version) => typeof version === 'number');
  return { ...other, ...first, ...(versions.length > 0 ? { version: Math.min(...versions) } : {}) };
}

/**
 * Puts the drafts of a form over the record as it is now, beside each other: lists whose entries have a key are merged by entry. Where two drafts
 * have different values in the same place, the first one is restored, and the other one is left over.
 */
export function restoreDrafts(resource: string, drafts: readonly FormDraft[], record: FormValues | null): RestoredDrafts {
  const values: Record<string, unknown> = {};
  const rest: FormDraft[] = [];
  let seen: FormValues = {};
  for (const draft of drafts) {
    const restored = restoreOne(resource, draft, record);
    const leftOver: string[] = [];
    for (const [field, value] of Object.entries(restored.values)) {
      const before = { base: record?.[field], mine: values[field], theirs: value };
      const combined = field in values ? combineValues(`${resource}.${field}`, before) : { value, hasClash: false };
      values[field] = combined.value;
      if (combined.hasClash) leftOver.push(field);
    }
    seen = combineSeen(seen, restored.seen);
    if (leftOver.length > 0) rest.push(createFormDraft(draft, leftOver));
  }
  return { values, base: record && { ...record, ...seen }, rest };
}
