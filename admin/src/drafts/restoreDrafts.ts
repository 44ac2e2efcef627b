import { isSameValue } from '../conflicts/isSameValue.ts';
import { type ListVersions, mergeLists } from '../conflicts/mergeLists.ts';
import { createFormDraft, type FormDraft, type FormValues, pickFields } from './formDraft.ts';

interface RestoredDrafts {
  /** What the form gets, by field. */
  values: FormValues;
  /** The record that the next save is checked against; null for a new one. */
  base: FormValues | null;
  /** What has no place in the form beside that: typed into the same field, or the same part of a list. */
  rest: FormDraft[];
}

/**
 * Puts a draft over the record as it is now. Lists whose entries have a key are merged with what happened to them since. `seen` is the version that
 * the draft is checked against, so that saving shows a conflict. It is null where such a list was merged and nothing clashes: then the user
 * has seen the record as it is.
 */
function restoreOne(resource: string, { typed, base }: FormDraft, record: FormValues | null) {
  if (record === null || base === null) return { values: typed, seen: null };
  const restored = Object.entries(typed).map(([field, mine]) => {
    const versions = { base: base[field], mine, theirs: record[field] };
    const merged = mergeLists(`${resource}.${field}`, versions);
    return { field, mine, merged, hasClash: merged?.hasClash ?? !isSameValue(base[field], record[field]) };
  });
  const isSettled = restored.some(({ merged }) => merged !== null) && !restored.some(({ hasClash }) => hasClash);
  return {
    values: Object.fromEntries(restored.map(({ field, mine, merged }) => [field, merged === null ? mine : merged.value])),
    seen: isSettled ? null : base,
  };
}

/** What two drafts have in one field: `mine` as a whole where both changed the same. What only one of them changed is no clash. */
function combineValues(address: string, versions: ListVersions) {
  const { base, mine, theirs } = versions;
  const merged = mergeLists(address, versions);
  if (merged !== null) return merged.hasClash ? { value: mine, hasClash: true } : merged;
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
    const taken = Object.keys(draft.typed).filter((field) => !leftOver.includes(field));
    if (taken.length > 0 && restored.seen) seen = combineSeen(seen, pickFields(restored.seen, [...taken, 'version']));
    if (leftOver.length > 0) rest.push(createFormDraft(draft, leftOver));
  }
  return { values, base: record && { ...record, ...seen }, rest };
}
