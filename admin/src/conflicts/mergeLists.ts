import { isSameValue } from './isSameValue.ts';

type Entry = Readonly<Record<string, unknown>>;
type Entries = ReadonlyMap<unknown, Entry>;

interface KeyedList {
  /** The field that tells the entries apart. */
  key: string;
  /** How a list without entries is stored. */
  empty: null | readonly [];
  /** Whether an entry that others removed cannot be there any more, whatever the user did to it. */
  isGoneOnceRemoved: boolean;
}

/** Lists whose entries are told apart by a key: what two people did to different entries, or to different parts of one, is merged. */
const keyedLists: Readonly<Record<string, KeyedList>> = {
  'newsItems.pictures': { key: 'hash', empty: null, isGoneOnceRemoved: true },
  'newsItems.translations': { key: 'language', empty: [], isGoneOnceRemoved: false },
};

export interface ListVersions {
  /** As the user saw it when typing began. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface MergedList {
  value: readonly Entry[] | null;
  /** Whether both changed the same in different ways. The user's own value stays then, but for an entry that cannot be there any more. */
  hasClash: boolean;
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries by their key; null where one has none, or two have the same. */
function entriesOf(list: unknown, key: string): Entries | null {
  const all: readonly unknown[] = Array.isArray(list) ? list : [];
  const keyed = all.filter(isEntry).filter((entry) => !isSameValue(entry[key], null));
  const entries = new Map(keyed.map((entry) => [entry[key], entry]));
  return entries.size === all.length ? entries : null;
}

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

/** Puts the keys of `complete` that are missing behind those that they follow there. */
function insertMissing(keys: readonly unknown[], complete: readonly unknown[]): unknown[] {
  const all = [...keys];
  for (const [index, key] of complete.entries())
    if (!all.includes(key)) all.splice(index === 0 ? 0 : all.indexOf(complete[index - 1]) + 1, 0, key);
  return all;
}

/** The entries that stay, in the user's order where that was changed. What one of both added stands behind what it follows. */
function orderEntries(base: Entries, mine: Entries, theirs: Entries, isKept: (key: unknown) => boolean): unknown[] {
  const stored = [...theirs.keys()].filter((key) => mine.has(key) || !base.has(key));
  const own = [...mine.keys()].filter((key) => theirs.has(key) || !base.has(key) || isKept(key));
  return isReordered(base, mine) ? insertMissing(own, stored) : insertMissing(stored, own);
}

/**
 * Merges what the user and others did to a list since the user saw it; null where its entries cannot be told apart. `address` is resource and
 * field, with a dot between.
 */
export function mergeLists(address: string, versions: ListVersions): MergedList | null {
  const list = keyedLists[address];
  if (list === undefined) return null;
  const { key, empty, isGoneOnceRemoved } = list;
  const base = entriesOf(versions.base, key);
  const mine = entriesOf(versions.mine, key);
  const theirs = entriesOf(versions.theirs, key);
  if (base === null || mine === null || theirs === null) return null;
  const isUnchanged = (entry: unknown, entries: Entries) => isSameValue(entries.get(entry), base.get(entry));
  const isRemovedByOthers = (entry: unknown) => !theirs.has(entry) && mine.has(entry) && !isUnchanged(entry, mine);
  const isRemovedByUser = (entry: unknown) => !mine.has(entry) && theirs.has(entry) && !isUnchanged(entry, theirs);
  // An entry that is gone on one side and changed on the other.
  const isRemovalClash = [...base.keys()].some((entry) => isRemovedByOthers(entry) || isRemovedByUser(entry));
  const isOrderClash = isReordered(base, mine) && isReordered(base, theirs) && isReordered(mine, theirs);
  const isKept = (entry: unknown) => !isGoneOnceRemoved && isRemovedByOthers(entry);
  const parts = orderEntries(base, mine, theirs, isKept).map((entry) =>
    mine.has(entry) && theirs.has(entry)
      ? mergeParts(base.get(entry), mine.get(entry), theirs.get(entry))
      : { value: mine.get(entry) ?? theirs.get(entry), hasClash: false },
  );
  const value = parts.map((part) => part.value).filter(isEntry);
  return {
    value: value.length === 0 ? empty : value,
    hasClash: isRemovalClash || isOrderClash || parts.some(({ hasClash }) => hasClash),
  };
}
