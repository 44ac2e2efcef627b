import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSignInLimits, type SignInLimits, type Verdict } from './signInLimits.ts';
import { engines, openEmpty } from '@pilotage/db/testing';
import { Busy } from './turns.ts';

describe.each(engines)('guessing passwords on %s', (engine) => {
  let opened: Awaited<ReturnType<typeof openEmpty>>;
  let limits: SignInLimits;
  let people = 0;

  beforeAll(async () => {
    opened = await openEmpty(engine);
    limits = openSignInLimits(opened.pool);
  });
  afterAll(() => opened.database.close());

  /** An account and an address that no other test has used. */
  function somebody() {
    people += 1;
    return {
      account: `somebody${people}@example.eu`,
      credential: 'hash',
      address: `198.51.${people >> 8}.${people & 255}`,
      device: null,
    };
  }

  function counting(verdict: Verdict) {
    const counted = { looks: 0, check: async () => (counted.looks += 1), verdict: () => verdict };
    return counted;
  }

  async function times(count: number, guess: () => Promise<unknown>) {
    for (let each = 0; each < count; each += 1) await guess();
  }

  test('the eleventh wrong password of a sender is not looked at; the pause is short at first and grows', async () => {
    const who = somebody();
    await times(10, () => limits.guess({ ...who, ...counting('wrong') }));
    const refused = await limits.guess({ ...who, ...counting('right') });
    expect(refused).toEqual({ refused: true, retryAfter: expect.any(Number) });
    expect(refused.refused && refused.retryAfter <= 5).toBe(true);
    // What is refused makes the pause no longer.
    await times(20, () => limits.guess({ ...who, ...counting('wrong') }));
    await new Promise((resolve) => setTimeout(resolve, 5_200));
    expect(await limits.guess({ ...who, ...counting('wrong') })).toMatchObject({ refused: false });
    const longer = await limits.guess({ ...who, ...counting('wrong') });
    expect(longer.refused && longer.retryAfter > 5 && longer.retryAfter <= 10).toBe(true);
  });

  test('who guesses locks out neither the owner elsewhere, nor a browser that is known, nor a new password', async () => {
    const who = somebody();
    await times(30, () => limits.guess({ ...who, ...counting('wrong') }));
    for (const owner of [
      { ...who, address: '203.0.113.9' },
      { ...who, device: 'known' },
      { ...who, credential: 'new hash' },
    ])
      expect(await limits.guess({ ...owner, ...counting('right') })).toMatchObject({ refused: false });
    expect(await limits.guess({ ...who, ...counting('right') })).toMatchObject({ refused: true });
  });

  test('who guesses from many addresses is stopped, and the browsers that the account knows are not', async () => {
    const who = somebody();
    const wrong = counting('wrong');
    for (let each = 0; each < 120; each += 1) {
      const { check, verdict } = wrong;
      await limits.guess({ ...who, address: `203.0.${each}.1`, check, verdict });
    }
    expect(wrong.looks).toBe(100);
    expect(await limits.guess({ ...who, address: '192.0.2.1', ...counting('right') })).toMatchObject({ refused: true });
    expect(await limits.guess({ ...who, device: 'known', ...counting('right') })).toMatchObject({ refused: false });
    expect(await limits.guess({ ...who, credential: 'new hash', ...counting('right') })).toMatchObject({ refused: false });
  });

  test('a browser that is known is slowed for its own wrong passwords', async () => {
    const who = { ...somebody(), device: 'known' };
    await times(10, () => limits.guess({ ...who, ...counting('wrong') }));
    expect(await limits.guess({ ...who, ...counting('right') })).toMatchObject({ refused: true });
    expect(await limits.guess({ ...who, device: null, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('of fifty guesses at once ten are looked at', async () => {
    const who = somebody();
    const wrong = counting('wrong');
    const { check, verdict } = wrong;
    const all = await Promise.all(Array.from({ length: 50 }, () => limits.guess({ ...who, check, verdict })));
    expect(wrong.looks).toBe(10);
    expect(all.filter(({ refused }) => refused)).toHaveLength(40);
  });

  test('two servers on one database count together', async () => {
    if (engine === 'sqlite') return;
    const who = somebody();
    const wrong = counting('wrong');
    const { check, verdict } = wrong;
    const second = openSignInLimits(opened.pool);
    const both = [limits, second].flatMap((each) => Array.from({ length: 30 }, () => each.guess({ ...who, check, verdict })));
    const all = await Promise.all(both);
    expect(all.filter(({ refused }) => !refused)).toHaveLength(10);
    expect(wrong.looks).toBe(10);
  });

  test('the right password clears the account', async () => {
    const who = somebody();
    await times(9, () => limits.guess({ ...who, ...counting('wrong') }));
    expect(await limits.guess({ ...who, ...counting('right') })).toMatchObject({ refused: false });
    await times(9, () => limits.guess({ ...who, ...counting('wrong') }));
    expect(await limits.guess({ ...who, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('a crowd with the right passwords never meets a limit', async () => {
    const rest = { address: somebody().address, credential: 'hash', device: null };
    const accounts = ['one', 'two', 'three'].map((name) => `${name}@crowd.example.eu`);
    const crowd = () =>
      Promise.all(
        Array.from({ length: 100 }, (_, at) => limits.guess({ account: accounts[at % 3] ?? '', ...rest, ...counting('right') })),
      );
    for (const all of [await crowd(), await crowd(), await crowd()]) expect(all.every(({ refused }) => !refused)).toBe(true);
  });

  test('a hundred wrong passwords from one address close it, for accounts that were never tried too', async () => {
    const { address } = somebody();
    for (let each = 0; each < 100; each += 1)
      await limits.guess({ ...somebody(), account: `tried${each}@example.eu`, address, ...counting('wrong') });
    const untried = somebody();
    expect(await limits.guess({ ...untried, address, ...counting('right') })).toMatchObject({ refused: true });
    expect(await limits.guess({ ...untried, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('a closed address cannot close accounts', async () => {
    const { address } = somebody();
    for (let each = 0; each < 100; each += 1)
      await limits.guess({ ...somebody(), account: `spent${each}@example.eu`, address, ...counting('wrong') });
    const victim = somebody();
    await times(20, () => limits.guess({ ...victim, address, ...counting('wrong') }));
    expect(await limits.guess({ ...victim, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('what was refused unseen does not count against the address', async () => {
    const who = somebody();
    await times(150, () => limits.guess({ ...who, ...counting('wrong') }));
    expect(await limits.guess({ ...somebody(), address: who.address, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('an undecided or failed check counts for nothing and clears nothing', async () => {
    const who = somebody();
    const away = () => limits.guess({ ...who, check: () => Promise.reject(new Error('away')), verdict: () => 'wrong' });
    await times(15, () => away().catch(() => undefined));
    await times(9, () => limits.guess({ ...who, ...counting('wrong') }));
    await times(15, () => limits.guess({ ...who, ...counting('undecided') }));
    expect(await limits.guess({ ...who, ...counting('wrong') })).toMatchObject({ refused: false });
    expect(await limits.guess({ ...who, ...counting('wrong') })).toMatchObject({ refused: true });
  });

  test('a flood is turned away', async () => {
    const never = new Promise<number>(() => undefined);
    const flooded = openSignInLimits(null);
    const guess = () => flooded.guess({ ...somebody(), check: () => never, verdict: () => 'right' });
    for (let each = 0; each < 204; each += 1) void guess();
    await expect(guess()).rejects.toBeInstanceOf(Busy);
  });

  test('the table names nobody', async () => {
    if (engine === 'sqlite') return;
    const rows: { key: string }[] = await opened.dataSource.query('SELECT `key` FROM rateLimits');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ key }) => /^((account|guesses|pause):[0-9a-f]{64}|address:[0-9.]+)$/.test(key))).toBe(true);
  });
});
