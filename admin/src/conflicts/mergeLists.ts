import { isSameValue } from './isSameValue.ts';

type Entry = Readonly<Record<string, unknown>>;
type Entries = ReadonlyMap<unknown, Entry>;

/** Lists whose entries are told apart by a key: what two people did to different entries, or to different parts of one, is merged. */
const entryKeys: Readonly<Record<string, string>> = { 'newsItems.pictures': 'hash' };

interface ListVersions {
  /** As the user saw it when typing began. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface MergedList {
  /** Null: an empty list. */
  value: Entry[] | null;
  /** Whether both changed the same in different ways. What is stored decides which entries there are, otherwise the user's own value stays. */
  hasClash: boolean;
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = (list: unknown, key: string): Entries =>
  new Map((Array.isArray(list) ? list : []).filter(isEntry).map((entry) => [entry[key], entry]));

interface MergedPart {
  value: unknown;
  hasClash: boolean;
}

/** Each part as the user changed it, and otherwise as it is stored. */
function mergeParts(base: unknown, mine: unknown, theirs: unknown): MergedPart {
  if (isSameValue(mine, base) || isSameValue(mine, theirs)) return { value: theirs, hasClash: false };
  if (isEntry(mine) && isEntry(theirs)) {
    const before = isEntry(base) ? base : {};
    const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    const parts = names.map((name) => ({ name, ...mergeParts(before[name], mine[name], theirs[name]) }));
    const kept = parts.filter(({ value }) => value !== undefined).map(({ name, value }) => [name, value] as const);
    return { value: Object.fromEntries(kept), hasClash: parts.some(({ hasClash }) => hasClash) };
  }
  return { value: mine, hasClash: !isSameValue(theirs, base) };
}

/** Whether the entries that both lists have stand in another order. */
function isReordered(before: Entries, after: Entries): boolean {
  const earlier = [...before.keys()].filter((key) => after.has(key));
  const later = [...after.keys()].filter((key) => before.has(key));
  return !isSameValue(earlier, later);
}

/** The stored entries in the user's order, where that was changed. What the user did not see stands behind what it follows. */
function orderEntries(stored: readonly unknown[], base: Entries, mine: Entries): unknown[] {
  if (!isReordered(base, mine)) return [...stored];
  const ordered = [...mine.keys()].filter((key) => stored.includes(key));
  for (const [index, key] of stored.entries())
    if (!mine.has(key)) ordered.splice(index === 0 ? 0 : ordered.indexOf(stored[index - 1]) + 1, 0, key);
  return ordered;
}

/** Merges what the user and others did to a list since the user saw it; null where its entries have no key. `address` is resource and field, with a dot between. */
export function mergeLists(address: string, versions: ListVersions): MergedList | null {
  const key = entryKeys[address];
  if (key === undefined) return null;
  const base = entriesOf(versions.base, key);
  const mine = entriesOf(versions.mine, key);
  const theirs = entriesOf(versions.theirs, key);
  const isUnchanged = (entry: unknown, list: Entries) => isSameValue(list.get(entry), base.get(entry));
  const isRemovedByMe = (entry: unknown) => base.has(entry) && !mine.has(entry);
  // An entry that is gone on one side and changed on the other.
  const isRemovalClash = [...base.keys()].some(
    (entry) =>
      (!mine.has(entry) && theirs.has(entry) && !isUnchanged(entry, theirs)) ||
      (!theirs.has(entry) && mine.has(entry) && !isUnchanged(entry, mine)),
  );
  const isOrderClash = isReordered(base, mine) && isReordered(base, theirs) && isReordered(mine, theirs);
  const stored = [...theirs.keys()].filter((entry) => !isRemovedByMe(entry));
  const parts = orderEntries(stored, base, mine).map((entry) =>
    mine.has(entry)
      ? mergeParts(base.get(entry), mine.get(entry), theirs.get(entry))
      : { value: theirs.get(entry), hasClash: false },
  );
  const value = parts.map((part) => part.value).filter(isEntry);
  return {
    value: value.length === 0 ? null : value,
    hasClash: isRemovalClash || isOrderClash || parts.some(({ hasClash }) => hasClash),
  };
}
