/** The owner of a draft: the same user has other drafts under another membership. */
export interface DraftOwner {
  userId: number;
  membershipId: number;
}

/** Unsaved values of one form or field, and when they were typed. */
export interface Draft {
  at: string;
  value: unknown;
}

const keyPrefix = 'pilotage.draft.';
const userKeyPrefix = (userId: number) => `${keyPrefix}${userId}.`;
const storageKeyOf = ({ userId, membershipId }: DraftOwner, draftKey: string) =>
  `${userKeyPrefix(userId)}${membershipId}.${draftKey}`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const secretFieldPattern = /passwor|secret|token|passphrase|\bpin\b/i;

/** Passwords and other secrets are never stored, at any depth of a form. */
export function removeSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeSecrets);
  if (!isObject(value)) return value;
  const open = Object.entries(value).filter(([field]) => !secretFieldPattern.test(field));
  return Object.fromEntries(open.map(([field, each]) => [field, removeSecrets(each)]));
}

/** Validates the stored JSON: other code can write to the browser's storage. */
function parseDraft(text: string | null): Draft | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isObject(value) || typeof value.at !== 'string' || Number.isNaN(Date.parse(value.at))) return null;
    return { at: value.at, value: value.value };
  } catch {
    return null;
  }
}

const listeners = new Set<() => void>();

function notifyListeners(): void {
  for (const listener of listeners) listener();
}

export function subscribeToDrafts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The keys of an owner's drafts that begin with `start`, in order. */
export function listDraftKeys(owner: DraftOwner, start: string): string[] {
  const prefix = storageKeyOf(owner, '');
  const names = Object.keys(localStorage).filter((name) => name.startsWith(`${prefix}${start}`));
  return names.map((name) => name.slice(prefix.length)).toSorted();
}

export const readDraft = (owner: DraftOwner, draftKey: string): Draft | null =>
  parseDraft(localStorage.getItem(storageKeyOf(owner, draftKey)));

/** Whether somebody has signed out and nobody has signed in since: what a closing page still holds is not stored then. */
let isClosed = false;

/** Lets drafts be stored, once somebody is signed in. */
export function openDrafts(): void {
  isClosed = false;
}

export function saveDraft(owner: DraftOwner, draftKey: string, value: unknown): void {
  // Who only looks on as a role has a membership of nobody, with a negative id.
  if (isClosed || owner.membershipId < 0) return;
  try {
    const draft: Draft = { at: new Date().toISOString(), value: removeSecrets(value) };
    localStorage.setItem(storageKeyOf(owner, draftKey), JSON.stringify(draft));
  } catch {
    // Storage is full or disabled: the page still holds the values, and asks before the user leaves.
  }
  notifyListeners();
}

export function deleteDraft(owner: DraftOwner, draftKey: string): void {
  localStorage.removeItem(storageKeyOf(owner, draftKey));
  notifyListeners();
}

/** Whether signing out would delete drafts. */
export const hasDrafts = (): boolean => Object.keys(localStorage).some((name) => name.startsWith(keyPrefix));

/** Removes all drafts on sign-out, so that the next user finds none; or those of everybody but one user. */
export function clearDrafts(exceptUserId?: number): void {
  const ownPrefix = exceptUserId === undefined ? null : userKeyPrefix(exceptUserId);
  const names = Object.keys(localStorage).filter((name) => name.startsWith(keyPrefix));
  for (const name of names) if (ownPrefix === null || !name.startsWith(ownPrefix)) localStorage.removeItem(name);
  isClosed = exceptUserId === undefined;
  notifyListeners();
}
