import type { Measurement } from '@pilotage/shared';
import type { CellBody } from './cellBody.ts';
import type { CellAddress } from './applyCellBody.ts';

/** A change of a cell that the server has not confirmed. */
export interface UnsentCell {
  /** Its `Idempotency-Key`. */
  key: string;
  /** Changes are sent in the order in which they were made. */
  order: number;
  address: CellAddress;
  /** The cell that the person saw when typing. */
  base: Measurement | null;
  body: CellBody | null;
  /** It may have arrived, although no answer did. */
  isAttempted: boolean;
  /** Why the server does not take it. */
  refusal: string | null;
  /** What somebody else stored meanwhile; `cell` is null where it was removed. */
  theirs: { cell: Measurement | null } | null;
}

const keyPrefix = 'pilotage.unsent.';
const storageKeyOf = (membershipId: number, key: string) => `${keyPrefix}${membershipId}.${key}`;

const listStorageKeys = (start: string) => Object.keys(localStorage).filter((name) => name.startsWith(start));

const isUnsentCell = (value: unknown): value is UnsentCell =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'order', 'address', 'base', 'body', 'isAttempted', 'refusal', 'theirs'].every((field) => Object.hasOwn(value, field));

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps unsent changes of one membership in this browser, one item each, so that two tabs do not write over each other. */
export function createUnsentCellStorage(membershipId: number) {
  return {
    read: (): UnsentCell[] =>
      listStorageKeys(storageKeyOf(membershipId, ''))
        .map((name) => parseJson(localStorage.getItem(name)))
        .filter(isUnsentCell)
        .sort((one, other) => one.order - other.order),
    has: (key: string) => localStorage.getItem(storageKeyOf(membershipId, key)) !== null,
    save: (unsent: UnsentCell) => localStorage.setItem(storageKeyOf(membershipId, unsent.key), JSON.stringify(unsent)),
    remove: (key: string) => localStorage.removeItem(storageKeyOf(membershipId, key)),
  };
}

export type UnsentCellStorage = ReturnType<typeof createUnsentCellStorage>;

/** Signing out leaves nothing behind; `except` are memberships whose changes stay. */
export function clearUnsentCells(except: readonly number[] = []): void {
  const preservedPrefixes = except.map((membershipId) => storageKeyOf(membershipId, ''));
  for (const name of listStorageKeys(keyPrefix))
    if (!preservedPrefixes.some((start) => name.startsWith(start))) localStorage.removeItem(name);
}
