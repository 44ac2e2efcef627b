/** Whose draft it is: the same person has others under another membership. */
export interface DraftOwner {
  userId: number;
  membershipId: number;
}

/** What was typed at one place of the product and not saved, and when. */
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

/** Nothing secret is written down, at whatever depth of a form it stands. */
export function removeSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(removeSecrets);
  if (!isObject(value)) return value;
  const open = Object.entries(value).filter(([field]) => !secretFieldPattern.test(field));
  return Object.fromEntries(open.map(([field, each]) => [field, removeSecrets(each)]));
}

/** As far as it is what it should be: the browser's store is anybody's to write. */
function parseDraft(text: string | null): Draft | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isObject(value) || typeof value.at !== 'string' || Number.isNaN(Date.parse(value.at))) return null;
    return { at: value.at, value: value.value };
  } catch {
    return null;
  }
}

export const readDraft = (owner: DraftOwner, draftKey: string): Draft | null =>
  parseDraft(localStorage.getItem(storageKeyOf(owner, draftKey)));

export function saveDraft(owner: DraftOwner, draftKey: string, value: unknown): void {
  try {
    const draft: Draft = { at: new Date().toISOString(), value: removeSecrets(value) };
    localStorage.setItem(storageKeyOf(owner, draftKey), JSON.stringify(draft));
  } catch {
    // The browser's store is full or shut: the page still has what is typed, and asks before it is left.
  }
}

export const deleteDraft = (owner: DraftOwner, draftKey: string): void => localStorage.removeItem(storageKeyOf(owner, draftKey));

/** Whether signing out would remove something that was typed. */
export const hasDrafts = (): boolean => Object.keys(localStorage).some((name) => name.startsWith(keyPrefix));

/** Signing out leaves no draft behind, and whoever signs in finds only the own ones. */
export function clearDrafts(exceptUserId?: number): void {
  const own = exceptUserId === undefined ? null : userKeyPrefix(exceptUserId);
  const names = Object.keys(localStorage).filter((name) => name.startsWith(keyPrefix));
  for (const name of names) if (own === null || !name.startsWith(own)) localStorage.removeItem(name);
}
