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

const prefix = 'pilotage.draft.';
const startOf = (userId: number) => `${prefix}${userId}.`;
const nameOf = ({ userId, membershipId }: DraftOwner, place: string) => `${startOf(userId)}${membershipId}.${place}`;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const secret = /passwor|secret|token|passphrase|\bpin\b/i;

/** Nothing secret is written down, at whatever depth of a form it stands. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  const open = Object.entries(value).filter(([field]) => !secret.test(field));
  return Object.fromEntries(open.map(([field, each]) => [field, withoutSecrets(each)]));
}

/** As far as it is what it should be: the browser's store is anybody's to write. */
function parsed(text: string | null): Draft | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (!isObject(value) || typeof value.at !== 'string' || Number.isNaN(Date.parse(value.at))) return null;
    return { at: value.at, value: value.value };
  } catch {
    return null;
  }
}

export const readDraft = (owner: DraftOwner, place: string): Draft | null => parsed(localStorage.getItem(nameOf(owner, place)));

export function keepDraft(owner: DraftOwner, place: string, value: unknown): void {
  try {
    const draft: Draft = { at: new Date().toISOString(), value: withoutSecrets(value) };
    localStorage.setItem(nameOf(owner, place), JSON.stringify(draft));
  } catch {
    // The browser's store is full or shut: the page still has what is typed, and asks before it is left.
  }
}

export const dropDraft = (owner: DraftOwner, place: string): void => localStorage.removeItem(nameOf(owner, place));

/** Whether signing out would remove something that was typed. */
export const hasDrafts = (): boolean => Object.keys(localStorage).some((name) => name.startsWith(prefix));

/** Signing out leaves no draft behind, and whoever signs in finds only the own ones. */
export function forgetDrafts(exceptUserId?: number): void {
  const own = exceptUserId === undefined ? null : startOf(exceptUserId);
  const names = Object.keys(localStorage).filter((name) => name.startsWith(prefix));
  for (const name of names) if (own === null || !name.startsWith(own)) localStorage.removeItem(name);
}
