import type { UnsentChange } from './unsentChange.ts';

type AnyUnsentChange = UnsentChange<unknown, unknown, unknown>;

const keyPrefixes = {
  figures: 'pilotage.unsent.',
  targets: 'pilotage.unsentTargets.',
  academy: 'pilotage.unsentAcademy.',
  dissemination: 'pilotage.unsentDissemination.',
  decisions: 'pilotage.unsentDecisions.',
} as const;

/** What has an outbox of its own. */
export type OutboxKind = keyof typeof keyPrefixes;

const listStorageKeys = (start: string) => Object.keys(localStorage).filter((name) => name.startsWith(start));

const changeFields = ['key', 'order', 'address', 'base', 'body', 'isAttempted', 'refusal', 'theirs'];

function isUnsentChange<Change extends AnyUnsentChange>(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && changeFields.every((field) => Object.hasOwn(value, field));
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/**
 * Stores the unsent changes of one table and one membership in this browser, one item each, so that two tabs do not overwrite each
 * other. What no longer fits is kept as long as the page is open: it is sent all the same.
 */
export function createUnsentStorage<Change extends AnyUnsentChange>(kind: OutboxKind, membershipId: number) {
  const storageKeyOf = (key: string) => `${keyPrefixes[kind]}${membershipId}.${key}`;
  const notStoredKeys = new Set<string>();
  return {
    read: (): Change[] =>
      listStorageKeys(storageKeyOf(''))
        .map((name) => parseJson(localStorage.getItem(name)))
        .filter((each) => isUnsentChange<Change>(each))
        .sort((one, other) => one.order - other.order),
    /** Whether the change is still to be sent: another tab removes what it has sent. */
    has: (key: string) => notStoredKeys.has(key) || localStorage.getItem(storageKeyOf(key)) !== null,
    save: (unsent: Change) => {
      // Nothing of who only looks on as a role is stored: the membership of nobody has a negative id.
      if (membershipId < 0) return;
      try {
        localStorage.setItem(storageKeyOf(unsent.key), JSON.stringify(unsent));
        notStoredKeys.delete(unsent.key);
      } catch {
        notStoredKeys.add(unsent.key);
      }
    },
    remove: (key: string) => {
      notStoredKeys.delete(key);
      localStorage.removeItem(storageKeyOf(key));
    },
  };
}

export type UnsentStorage<Change extends AnyUnsentChange> = ReturnType<typeof createUnsentStorage<Change>>;

/** Removes all unsent changes on sign-out, except those of the memberships in `except`. */
export function clearUnsentChanges(except: readonly number[] = []): void {
  for (const prefix of Object.values(keyPrefixes)) {
    const preservedPrefixes = except.map((membershipId) => `${prefix}${membershipId}.`);
    for (const name of listStorageKeys(prefix))
      if (!preservedPrefixes.some((start) => name.startsWith(start))) localStorage.removeItem(name);
  }
}
