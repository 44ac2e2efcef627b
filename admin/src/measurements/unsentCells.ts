import type { Measurement } from '@pilotage/shared';
import type { CellBody } from './cellBody.ts';
import type { CellAddress } from './shownCell.ts';

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

const prefix = 'pilotage.unsent.';
const nameOf = (membershipId: number, key: string) => `${prefix}${membershipId}.${key}`;

const namesOf = (start: string) => Object.keys(localStorage).filter((name) => name.startsWith(start));

const isUnsent = (value: unknown): value is UnsentCell =>
  typeof value === 'object' &&
  value !== null &&
  ['key', 'order', 'address', 'base', 'body', 'isAttempted', 'refusal', 'theirs'].every((field) => Object.hasOwn(value, field));

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps unsent changes of one membership in this browser, one item each, so that two tabs do not write over each other. */
export function unsentCells(membershipId: number) {
  return {
    read: (): UnsentCell[] =>
      namesOf(nameOf(membershipId, ''))
        .map((name) => parsed(localStorage.getItem(name)))
        .filter(isUnsent)
        .sort((one, other) => one.order - other.order),
    has: (key: string) => localStorage.getItem(nameOf(membershipId, key)) !== null,
    keep: (unsent: UnsentCell) => localStorage.setItem(nameOf(membershipId, unsent.key), JSON.stringify(unsent)),
    drop: (key: string) => localStorage.removeItem(nameOf(membershipId, key)),
  };
}

export type UnsentCells = ReturnType<typeof unsentCells>;

/** Signing out leaves nothing behind; `except` are memberships whose changes stay. */
export function forgetUnsentCells(except: readonly number[] = []): void {
  const kept = except.map((membershipId) => nameOf(membershipId, ''));
  for (const name of namesOf(prefix)) if (!kept.some((start) => name.startsWith(start))) localStorage.removeItem(name);
}
