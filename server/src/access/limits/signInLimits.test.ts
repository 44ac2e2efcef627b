import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSignInLimits, type SignInLimits, type GuessVerdict } from './signInLimits.ts';
import { engines, openEmptyDatabase } from '@pilotage/db/testing';
import { QueueFull } from '../../concurrency/concurrencyLimiter.ts';

describe.each(engines)('guessing passwords on %s', (engine) => {
  let opened: Awaited<ReturnType<typeof openEmptyDatabase>>;
  let limits: SignInLimits;
  let people = 0;

  beforeAll(async () => {
    opened = await openEmptyDatabase(engine);
    limits = createSignInLimits(opened.pool);
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

  function counting(verdict: GuessVerdict) {
    const counted = { looks: 0, check: async () => (counted.looks += 1), verdict: () => verdict };
    return counted;
  }

  async function times(count: number, guess: () => Promise<unknown>) {
    for (let each = 0; each < count; each += 1) await guess();
  }

  test('the eleventh wrong password of a sender is not looked at; the pause is short at first and grows', async () => {
    const who = somebody();
    await times(10, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    const refused = await limits.tryPassword({ ...who, ...counting('right') });
    expect(refused).toEqual({ refused: true, retryAfter: expect.any(Number) });
    expect(refused.refused && refused.retryAfter <= 5).toBe(true);
    // What is refused makes the pause no longer.
    await times(20, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    await new Promise((resolve) => setTimeout(resolve, 5_200));
    expect(await limits.tryPassword({ ...who, ...counting('wrong') })).toMatchObject({ refused: false });
    const longer = await limits.tryPassword({ ...who, ...counting('wrong') });
    expect(longer.refused && longer.retryAfter > 5 && longer.retryAfter <= 10).toBe(true);
  });

  test('who guesses locks out neither the owner elsewhere, nor a browser that is known, nor a new password', async () => {
    const who = somebody();
    await times(30, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    for (const owner of [
      { ...who, address: '203.0.113.9' },
      { ...who, device: 'known' },
      { ...who, credential: 'new hash' },
    ])
      expect(await limits.tryPassword({ ...owner, ...counting('right') })).toMatchObject({ refused: false });
    expect(await limits.tryPassword({ ...who, ...counting('right') })).toMatchObject({ refused: true });
  });

  test('who guesses from many addresses is stopped, and the browsers that the account knows are not', async () => {
    const who = somebody();
    const wrong = counting('wrong');
    for (let each = 0; each < 120; each += 1) {
      const { check, verdict } = wrong;
      await limits.tryPassword({ ...who, address: `203.0.${each}.1`, check, verdict });
    }
    expect(wrong.looks).toBe(100);
    expect(await limits.tryPassword({ ...who, address: '192.0.2.1', ...counting('right') })).toMatchObject({ refused: true });
    expect(await limits.tryPassword({ ...who, device: 'known', ...counting('right') })).toMatchObject({ refused: false });
    expect(await limits.tryPassword({ ...who, credential: 'new hash', ...counting('right') })).toMatchObject({ refused: false });
  });

  test('a browser that is known is slowed for its own wrong passwords', async () => {
    const who = { ...somebody(), device: 'known' };
    await times(10, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    expect(await limits.tryPassword({ ...who, ...counting('right') })).toMatchObject({ refused: true });
    expect(await limits.tryPassword({ ...who, device: null, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('of fifty concurrent guesses ten are checked', async () => {
    const who = somebody();
    const wrong = counting('wrong');
    const { check, verdict } = wrong;
    const all = await Promise.all(Array.from({ length: 50 }, () => limits.tryPassword({ ...who, check, verdict })));
    expect(wrong.looks).toBe(10);
    expect(all.filter(({ refused }) => refused)).toHaveLength(40);
  });

  test('two servers on one database count together', async () => {
    if (engine === 'sqlite') return;
    const who = somebody();
    const wrong = counting('wrong');
    const { check, verdict } = wrong;
    const second = createSignInLimits(opened.pool);
    const both = [limits, second].flatMap((each) =>
      Array.from({ length: 30 }, () => each.tryPassword({ ...who, check, verdict })),
    );
    const all = await Promise.all(both);
    expect(all.filter(({ refused }) => !refused)).toHaveLength(10);
    expect(wrong.looks).toBe(10);
  });

  test('the right password clears the account', async () => {
    const who = somebody();
    await times(9, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    expect(await limits.tryPassword({ ...who, ...counting('right') })).toMatchObject({ refused: false });
    await times(9, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    expect(await limits.tryPassword({ ...who, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('many people with the right passwords reach no limit', async () => {
    const rest = { address: somebody().address, credential: 'hash', device: null };
    const accounts = ['one', 'two', 'three'].map((name) => `${name}@crowd.example.eu`);
    const crowd = () =>
      Promise.all(
        Array.from({ length: 100 }, (_, at) =>
          limits.tryPassword({ account: accounts[at % 3] ?? '', ...rest, ...counting('right') }),
        ),
      );
    for (const all of [await crowd(), await crowd(), await crowd()]) expect(all.every(({ refused }) => !refused)).toBe(true);
  });

  test('a hundred wrong passwords from one address block it, also for accounts that were not tried', async () => {
    const { address } = somebody();
    for (let each = 0; each < 100; each += 1)
      await limits.tryPassword({ ...somebody(), account: `tried${each}@example.eu`, address, ...counting('wrong') });
    const untried = somebody();
    expect(await limits.tryPassword({ ...untried, address, ...counting('right') })).toMatchObject({ refused: true });
    expect(await limits.tryPassword({ ...untried, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('a blocked address cannot block accounts', async () => {
    const { address } = somebody();
    for (let each = 0; each < 100; each += 1)
      await limits.tryPassword({ ...somebody(), account: `spent${each}@example.eu`, address, ...counting('wrong') });
    const victim = somebody();
    await times(20, () => limits.tryPassword({ ...victim, address, ...counting('wrong') }));
    expect(await limits.tryPassword({ ...victim, ...counting('right') })).toMatchObject({ refused: false });
  });

  test('a guess that was refused unchecked does not count against the address', async () => {
    const who = somebody();
    await times(150, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    expect(await limits.tryPassword({ ...somebody(), address: who.address, ...counting('right') })).toMatchObject({
      refused: false,
    });
  });

  test('an undecided or failed check counts for nothing and clears nothing', async () => {
    const who = somebody();
    const away = () => limits.tryPassword({ ...who, check: () => Promise.reject(new Error('away')), verdict: () => 'wrong' });
    await times(15, () => away().catch(() => undefined));
    await times(9, () => limits.tryPassword({ ...who, ...counting('wrong') }));
    await times(15, () => limits.tryPassword({ ...who, ...counting('undecided') }));
    expect(await limits.tryPassword({ ...who, ...counting('wrong') })).toMatchObject({ refused: false });
    expect(await limits.tryPassword({ ...who, ...counting('wrong') })).toMatchObject({ refused: true });
  });

  test('too many concurrent guesses are refused', async () => {
    const never = new Promise<number>(() => undefined);
    const flooded = createSignInLimits(null);
    const guess = () => flooded.tryPassword({ ...somebody(), check: () => never, verdict: () => 'right' });
    for (let each = 0; each < 204; each += 1) void guess();
    await expect(guess()).rejects.toBeInstanceOf(QueueFull);
  });

  test('the table contains no addresses of people', async () => {
    if (engine === 'sqlite') return;
    const rows: { key: string }[] = await opened.dataSource.query('SELECT `key` FROM rateLimits');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ key }) => /^((account|guesses|pause):[0-9a-f]{64}|address:[0-9.]+)$/.test(key))).toBe(true);
  });
});
