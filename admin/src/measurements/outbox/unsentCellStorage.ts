import type { Measurement } from '@pilotage/shared';
import type { CellBody } from './cellBody.ts';
import type { CellAddress } from './applyCellBody.ts';

/** A change of a cell that the server has not confirmed. */
export interface UnsentCell {
  /** Its `Idempotency-Key`. */
  key: string;
  /** Sequence number: changes are sent in the order of the edits. */
  order: number;
  address: CellAddress;
  /** The stored cell that the user saw when typing began. */
  base: Measurement | null;
  body: CellBody | null;
  /** Whether a request was sent: it may have arrived without a response. */
  isAttempted: boolean;
  /** The error with which the server refused it. */
  refusal: string | null;
  /** What another user stored meanwhile; `cell` is null where it was deleted. */
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

/**
 * Stores the unsent changes of one membership in this browser, one item each, so that two tabs do not overwrite each other. What
 * no longer fits is kept as long as the page is open: it is sent all the same.
 */
export function createUnsentCellStorage(membershipId: number) {
  const notStoredKeys = new Set<string>();
  return {
    read: (): UnsentCell[] =>
      listStorageKeys(storageKeyOf(membershipId, ''))
        .map((name) => parseJson(localStorage.getItem(name)))
        .filter(isUnsentCell)
        .sort((one, other) => one.order - other.order),
    /** Whether the change is still to be sent: another tab removes what it has sent. */
    has: (key: string) => notStoredKeys.has(key) || localStorage.getItem(storageKeyOf(membershipId, key)) !== null,
    save: (unsent: UnsentCell) => {
      try {
        localStorage.setItem(storageKeyOf(membershipId, unsent.key), JSON.stringify(unsent));
        notStoredKeys.delete(unsent.key);
      } catch {
        notStoredKeys.add(unsent.key);
      }
    },
    remove: (key: string) => {
      notStoredKeys.delete(key);
      localStorage.removeItem(storageKeyOf(membershipId, key));
    },
  };
}

export type UnsentCellStorage = ReturnType<typeof createUnsentCellStorage>;

/** Removes all unsent changes on sign-out, except those of the memberships in `except`. */
export function clearUnsentCells(except: readonly number[] = []): void {
  const preservedPrefixes = except.map((membershipId) => storageKeyOf(membershipId, ''));
  for (const name of listStorageKeys(keyPrefix))
    if (!preservedPrefixes.some((start) => name.startsWith(start))) localStorage.removeItem(name);
}
