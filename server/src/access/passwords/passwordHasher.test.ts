import { expect, test } from 'vitest';
import { hashPassword, createPasswordHasher, passwordHasher } from './passwordHasher.ts';
import { QueueFull } from '../../concurrency/concurrencyLimiter.ts';

const cheapCost = createPasswordHasher({ ln: 4, r: 1, p: 1 });

test('a password fits its own hash and no other', async () => {
  const hash = await cheapCost.hash('four small ducks swim');
  expect(await cheapCost.verify({ password: 'four small ducks swim', hash })).toBe(true);
  expect(await cheapCost.verify({ password: 'four small ducks swum', hash })).toBe(false);
  expect(await cheapCost.verify({ password: '', hash })).toBe(false);
});

test('the same password is stored differently each time', async () => {
  expect(await cheapCost.hash('four small ducks swim')).not.toBe(await cheapCost.hash('four small ducks swim'));
});

test('the cost is part of the hash, so that it can be raised without locking anybody out', async () => {
  const hash = await cheapCost.hash('four small ducks swim');
  expect(hash).toMatch(/^\$scrypt\$ln=4,r=1,p=1\$[^$=]{22}\$[^$=]{43}$/);
  expect(await createPasswordHasher({ ln: 5, r: 1, p: 1 }).verify({ password: 'four small ducks swim', hash })).toBe(true);
});

test('the product hashes as OWASP asks', async () => {
  const hash = await hashPassword('four small ducks swim');
  expect(hash).toMatch(/^\$scrypt\$ln=13,r=8,p=10\$/);
  expect(hash.length).toBeLessThanOrEqual(300);
  expect(await passwordHasher.verify({ password: 'four small ducks swim', hash })).toBe(true);
});

test('a letter typed in one code point or in two is the same letter', async () => {
  const hash = await cheapCost.hash('mézeskalács\u0301');
  expect(await cheapCost.verify({ password: 'mézeskalács\u0301'.normalize('NFD'), hash })).toBe(true);
});

test.each(['', 'plain', '$scrypt$ln=30,r=8,p=1$AAAA$AAAA', '$scrypt$ln=4,r=1,p=1$AAAA$AAAA', '$2b$10$abc'])(
  'what is stored as %j fits nothing',
  async (hash) => {
    expect(await cheapCost.verify({ password: '', hash })).toBe(false);
  },
);

test('too many concurrent hashes are refused instead of queued', async () => {
  const all = await Promise.allSettled(Array.from({ length: 150 }, () => cheapCost.hash('four small ducks swim')));
  const refused = all.filter((each) => each.status === 'rejected');
  expect(refused.length).toBeGreaterThanOrEqual(48);
  expect(refused.every(({ reason }) => reason instanceof QueueFull)).toBe(true);
});
