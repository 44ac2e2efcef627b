import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keptBody, keptForm } from './keptBody.ts';

const never = () => Promise.reject(new Error('Nothing is to be read.'));
const random = (bytes: number) => randomBytes(bytes).toString('base64');

describe('a kept answer', () => {
  test.each([
    ['a short one', { id: 7, title: 'Open Future', parts: [] }],
    ['nothing', null],
    ['a number', 5],
    ['a long one', { id: 7, text: 'Words that come again. '.repeat(3_000) }],
    ['one that packs badly', { id: 7, text: random(8_000) }],
  ])('of %s is the same again, and short', async (_, body) => {
    const form = keptForm(body);
    expect(form.length).toBeLessThanOrEqual(16_000);
    expect(await keptBody(form, never)).toEqual({ body });
  });

  test('that is too long is read again, and is never another than the first', async () => {
    for (const body of [
      { id: 7, version: 1, text: random(60_000) },
      { id: 7, version: 1, text: 'long '.repeat(60_000) },
    ]) {
      const form = keptForm(body);
      expect(form.length).toBeLessThan(100);
      expect(await keptBody(form, async (id) => (id === 7 ? body : null))).toEqual({ body });
      expect(await keptBody(form, async () => ({ ...body, version: 2 }))).toBeNull();
      expect(await keptBody(form, async () => undefined)).toBeNull();
    }
  });
});
