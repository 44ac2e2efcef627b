import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deserializeBody, serializeBody } from './bodySerializer.ts';

const failRead = () => Promise.reject(new Error('Nothing is to be read.'));
const randomText = (bytes: number) => randomBytes(bytes).toString('base64');

describe('a stored response body', () => {
  test.each([
    ['a short one', { id: 7, title: 'Open Future', parts: [] }],
    ['nothing', null],
    ['a number', 5],
    ['a long one', { id: 7, text: 'Words that come again. '.repeat(3_000) }],
    ['one that packs badly', { id: 7, text: randomText(8_000) }],
  ])('of %s is the same again, and short', async (_, body) => {
    const form = serializeBody(body);
    expect(form.length).toBeLessThanOrEqual(16_000);
    expect(await deserializeBody(form, failRead)).toEqual({ body });
  });

  test('that is too long is read again by id, and null if it has changed', async () => {
    for (const body of [
      { id: 7, version: 1, text: randomText(60_000) },
      { id: 7, version: 1, text: 'long '.repeat(60_000) },
    ]) {
      const form = serializeBody(body);
      expect(form.length).toBeLessThan(100);
      expect(await deserializeBody(form, async (id) => (id === 7 ? body : null))).toEqual({ body });
      expect(await deserializeBody(form, async () => ({ ...body, version: 2 }))).toBeNull();
      expect(await deserializeBody(form, async () => undefined)).toBeNull();
    }
  });
});
