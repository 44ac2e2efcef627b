import { Readable } from 'node:stream';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { streamZip, type ZipEntry } from './streamZip.ts';

const mtime = new Date('2019-05-01T00:00:00Z');
const entry = (path: string, text: string, events: string[] = []): ZipEntry => ({
  path,
  open: () => {
    events.push(`open ${path}`);
    return Readable.from([text], { objectMode: false }).on('end', () => events.push(`end ${path}`));
  },
});

async function collect(stream: Readable): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  const files = unzipSync(new Uint8Array(Buffer.concat(chunks)));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

test('the next file is asked for when the one before has been read', async () => {
  const events: string[] = [];
  async function* list() {
    for (const path of ['a.txt', 'b.txt', 'c.pdf']) {
      events.push(`list ${path}`);
      yield entry(path, `text of ${path}`, events);
    }
  }
  expect(await collect(streamZip(list(), mtime))).toEqual({
    'a.txt': 'text of a.txt',
    'b.txt': 'text of b.txt',
    'c.pdf': 'text of c.pdf',
  });
  expect(events).toEqual(['a.txt', 'b.txt', 'c.pdf'].flatMap((path) => [`list ${path}`, `open ${path}`, `end ${path}`]));
});

test('a ZIP may be empty, and hold many files', async () => {
  expect(await collect(streamZip([], mtime))).toEqual({});
  const many = Array.from({ length: 500 }, (_, at) => entry(`file-${at}.txt`, `${at}`));
  expect(Object.keys(await collect(streamZip(many, mtime)))).toHaveLength(500);
});

test('a fault in a file, or where the next one is looked for, ends the ZIP', async () => {
  const broken: ZipEntry = {
    path: 'broken.txt',
    open: () =>
      new Readable({
        read() {
          this.destroy(new Error('The disk is gone.'));
        },
      }),
  };
  await expect(collect(streamZip([entry('a.txt', 'a'), broken, entry('b.txt', 'b')], mtime))).rejects.toThrow(
    'The disk is gone.',
  );
  async function* failing() {
    yield entry('a.txt', 'a');
    throw new Error('No further file.');
  }
  await expect(collect(streamZip(failing(), mtime))).rejects.toThrow('No further file.');
});

test('whoever stops the download closes the file that is open, and opens no other', async () => {
  const events: string[] = [];
  const endless: ZipEntry = {
    path: 'endless.png',
    open: () =>
      new Readable({
        read() {
          this.push(Buffer.alloc(65_536, 1));
        },
      }).on('close', () => events.push('closed')),
  };
  const stream = streamZip([endless, entry('b.txt', 'b', events)], mtime);
  await new Promise<void>((resolve) => stream.once('data', () => resolve()));
  stream.destroy();
  await expect.poll(() => events).toEqual(['closed']);
});
