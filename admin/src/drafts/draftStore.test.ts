import { beforeEach, expect, test, vi } from 'vitest';
import { createStorageFixture } from '../data/browserStorage.fixtures.ts';
import {
  deleteDraft,
  clearDrafts,
  listDraftKeys,
  openDrafts,
  saveDraft,
  readDraft,
  removeSecrets,
  subscribeToDrafts,
} from './draftStore.ts';

const owner = { userId: 1, membershipId: 10 };

beforeEach(() => {
  createStorageFixture();
  openDrafts();
});

test('a draft belongs to one user, one membership and one key', () => {
  saveDraft(owner, 'reports.1', { text: 'ours' });
  expect(readDraft(owner, 'reports.1')?.value).toEqual({ text: 'ours' });
  expect(readDraft({ ...owner, membershipId: 11 }, 'reports.1')).toBeNull();
  expect(readDraft({ ...owner, userId: 2 }, 'reports.1')).toBeNull();
  expect(readDraft(owner, 'reports.2')).toBeNull();
  deleteDraft(owner, 'reports.1');
  expect(readDraft(owner, 'reports.1')).toBeNull();
});

test('signing out deletes all drafts; the sign-in of another user deletes all but the own', () => {
  saveDraft(owner, 'reports.1', 'a');
  saveDraft({ userId: 12, membershipId: 20 }, 'reports.1', 'b');
  localStorage.setItem('RaStore.theme', 'dark');
  clearDrafts(12);
  expect(readDraft(owner, 'reports.1')).toBeNull();
  expect(readDraft({ userId: 12, membershipId: 20 }, 'reports.1')?.value).toBe('b');
  clearDrafts();
  expect(readDraft({ userId: 12, membershipId: 20 }, 'reports.1')).toBeNull();
  expect(localStorage.getItem('RaStore.theme')).toBe('dark');
});

test('after signing out nothing is stored until somebody is signed in', () => {
  const listener = vi.fn<() => void>();
  const unsubscribe = subscribeToDrafts(listener);
  clearDrafts();
  expect(listener).toHaveBeenCalledTimes(1);
  saveDraft(owner, 'figures.1.2', '2.5');
  expect(readDraft(owner, 'figures.1.2')).toBeNull();
  openDrafts();
  saveDraft(owner, 'figures.1.2', '2.5');
  expect(readDraft(owner, 'figures.1.2')?.value).toBe('2.5');
  unsubscribe();
});

test('no password is stored at any depth, and a malformed draft is ignored', () => {
  const typed = {
    name: 'A',
    password: 'x',
    account: [{ newPassword: 'y', email: 'z' }],
    'account.password': 'w',
    accessToken: 'v',
  };
  expect(removeSecrets(typed)).toEqual({ name: 'A', account: [{ email: 'z' }] });
  localStorage.setItem('pilotage.draft.1.10.reports.1', '{"at":"never"}');
  expect(readDraft(owner, 'reports.1')).toBeNull();
});

test('the drafts of a place are listed by key, and each change is told', () => {
  let told = 0;
  const stop = subscribeToDrafts(() => {
    told += 1;
  });
  saveDraft(owner, 'figures.5.12', 'x');
  saveDraft(owner, 'figures.5.11', 'x');
  saveDraft(owner, 'figures.4.11', 'x');
  saveDraft({ ...owner, membershipId: 11 }, 'figures.5.13', 'x');
  expect(listDraftKeys(owner, 'figures.5.')).toEqual(['figures.5.11', 'figures.5.12']);
  deleteDraft(owner, 'figures.5.12');
  expect([listDraftKeys(owner, 'figures.5.'), told]).toEqual([['figures.5.11'], 5]);
  stop();
  deleteDraft(owner, 'figures.5.11');
  expect(told).toBe(5);
});
