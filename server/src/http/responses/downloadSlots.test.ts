import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { DownloadSlots } from './downloadSlots.ts';

const openEndless = () => Promise.resolve(new Readable({ read: () => undefined }));
const tooMany = expect.objectContaining({ code: 'tooManyAtOnce' });

describe('downloads of archives', () => {
  test('one account has two at once, and another one after one of them ended', async () => {
    const slots = new DownloadSlots();
    const first = await slots.open(1, openEndless);
    await slots.open(1, openEndless);
    expect(() => slots.assertFree(1)).toThrow(tooMany);
    await expect(slots.open(1, openEndless)).rejects.toEqual(tooMany);
    slots.assertFree(2);
    first.destroy();
    await once(first, 'close');
    slots.assertFree(1);
  });

  test('all together have four at once', async () => {
    const slots = new DownloadSlots();
    for (const userId of [1, 1, 2, 2]) await slots.open(userId, openEndless);
    expect(() => slots.assertFree(3)).toThrow(tooMany);
  });

  test('one that cannot be opened takes no place, and neither does one that was read to its end', async () => {
    const slots = new DownloadSlots();
    for (let turn = 0; turn < 5; turn += 1) {
      await expect(slots.open(1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
      const stream = await slots.open(1, () => Promise.resolve(Readable.from(['x'])));
      stream.resume();
      await once(stream, 'close');
    }
    slots.assertFree(1);
  });
});
