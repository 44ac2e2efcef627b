import { beforeEach, describe, expect, it } from 'vitest';
import { createStorageFixture } from '../../data/browserStorage.fixtures.ts';
import { clearUnsentChanges, createUnsentStorage } from '../../outbox/createUnsentStorage.ts';
import { createUnsentCellStorage, type UnsentCell } from './unsentCellStorage.ts';

const createUnsentCell = (rest: Partial<UnsentCell> = {}): UnsentCell => ({
  key: 'one',
  order: 1,
  address: { organisationId: 3, assignmentId: 11, periodId: 5 },
  base: null,
  body: { availability: 'reported', value: 7, comment: null },
  isAttempted: false,
  refusal: null,
  theirs: null,
  ...rest,
});

describe('the unsent changes in the browser', () => {
  let browser = createStorageFixture();
  beforeEach(() => {
    browser = createStorageFixture();
  });

  it('are found again after a reload, in the order of the edits', () => {
    const storage = createUnsentCellStorage(10);
    for (const [key, order] of Object.entries({ c: 3, a: 1, b: 2 })) storage.save(createUnsentCell({ key, order }));
    const afterReload = createUnsentCellStorage(10);
    expect(afterReload.read().map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(afterReload.read()[0]).toEqual(createUnsentCell({ key: 'a' }));
  });

  it('are one item each: what one tab has sent, the other no longer has, and its own stay', () => {
    const [tab, otherTab] = [createUnsentCellStorage(10), createUnsentCellStorage(10)];
    tab.save(createUnsentCell({ key: 'mine' }));
    otherTab.save(createUnsentCell({ key: 'theirs' }));
    otherTab.remove('mine');
    expect([tab.has('mine'), tab.has('theirs'), tab.read().map(({ key }) => key)]).toEqual([false, true, ['theirs']]);
  });

  it('belong to one membership, also where the number of another begins alike', () => {
    createUnsentCellStorage(10).save(createUnsentCell());
    for (const membershipId of [1, 100, 11]) {
      expect([createUnsentCellStorage(membershipId).read(), createUnsentCellStorage(membershipId).has('one')]).toEqual([
        [],
        false,
      ]);
    }
  });

  it('are read without what other code has left there', () => {
    const storage = createUnsentCellStorage(10);
    storage.save(createUnsentCell());
    const { theirs: _, ...older } = createUnsentCell({ key: 'older' });
    for (const [name, text] of ['{"key":', 'null', '7', '"one"', '{}', '[]', JSON.stringify(older)].entries())
      localStorage.setItem(`pilotage.unsent.10.${name}`, text);
    localStorage.setItem('note.pilotage.unsent.10.', JSON.stringify(createUnsentCell({ key: 'other' })));
    expect(storage.read()).toEqual([createUnsentCell()]);
  });

  it('count as unsent where the storage is full, until they are sent', () => {
    const storage = createUnsentCellStorage(10);
    browser.isFull = true;
    storage.save(createUnsentCell());
    expect([storage.has('one'), storage.has('two')]).toEqual([true, false]);
    storage.remove('one');
    expect(storage.has('one')).toBe(false);
  });

  it('are stored as soon as there is room again, so that another tab can send them', () => {
    const storage = createUnsentCellStorage(10);
    browser.isFull = true;
    storage.save(createUnsentCell());
    browser.isFull = false;
    storage.save(createUnsentCell({ isAttempted: true }));
    expect(createUnsentCellStorage(10).read()).toEqual([createUnsentCell({ isAttempted: true })]);
    createUnsentCellStorage(10).remove('one');
    expect(storage.has('one')).toBe(false);
  });
});

describe('signing out and in', () => {
  beforeEach(() => {
    createStorageFixture();
    for (const membershipId of [1, 10, 11]) createUnsentCellStorage(membershipId).save(createUnsentCell());
    localStorage.setItem('RaStore.theme', 'dark');
  });
  const remaining = () => [1, 10, 11].filter((membershipId) => createUnsentCellStorage(membershipId).has('one'));

  it('removes every unsent change, so that the next user of the browser sends none of them', () => {
    clearUnsentChanges();
    expect([remaining(), localStorage.getItem('RaStore.theme')]).toEqual([[], 'dark']);
  });

  it('removes the unsent targets, too', () => {
    const targets = createUnsentStorage('targets', 10);
    targets.save(createUnsentCell());
    expect([targets.has('one'), createUnsentCellStorage(10).read()]).toEqual([true, [createUnsentCell()]]);
    clearUnsentChanges([10]);
    expect(targets.has('one')).toBe(true);
    clearUnsentChanges([1]);
    expect(targets.has('one')).toBe(false);
  });

  it('keeps those of all memberships of the user who signs in again', () => {
    clearUnsentChanges([10, 11]);
    expect([remaining(), localStorage.getItem('RaStore.theme')]).toEqual([[10, 11], 'dark']);
  });
});
