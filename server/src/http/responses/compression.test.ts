import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApiFactories } from '../../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../../testing/app/testApp.ts';
import { createAdminRouter } from '../createAdminRouter.ts';

const scriptText = `export const words = ${JSON.stringify('many words '.repeat(500))};\n`;

interface RawResponse {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  bytes: Buffer;
}

const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync };
const textOf = ({ headers, bytes }: RawResponse) => {
  const open = decoders[String(headers['content-encoding'])];
  return (open ? open(bytes) : bytes).toString('utf8');
};

describe('compressed responses', () => {
  let app: TestApp;
  let cookie = '';
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-admin-'));

  const get = (path: string, headers: Record<string, string> = {}): Promise<RawResponse> =>
    new Promise((resolve, reject) => {
      const outgoing = request(`${app.origin}${path}`, { headers, agent: false }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (part: Buffer) => chunks.push(part));
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: Buffer.concat(chunks) }),
        );
      });
      outgoing.on('error', reject).end();
    });
  const as = (encodings: string, more: Record<string, string> = {}) => ({ 'accept-encoding': encodings, ...more });

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Pilotage</title>');
    writeFileSync(join(folder, 'assets/main-1.js'), scriptText);
    writeFileSync(join(folder, 'assets/main-1.js.br'), brotliCompressSync(scriptText));
    writeFileSync(join(folder, 'assets/main-1.js.gz'), gzipSync(scriptText));
    writeFileSync(join(folder, 'assets/small-2.js'), 'x');
    app = await startTestApp('sqlite', undefined, { pages: createAdminRouter(folder), publicPageTtl: 60_000 });
    const manager = await app.signInAs('managerA');
    const build = createApiFactories(app);
    for (let index = 0; index < 8; index += 1) await build.aPilot();
    await build.anOpenPeriod();
    cookie = manager.cookie;
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  });

  test('the admin’s precompressed files are sent with an ETag per encoding', async () => {
    const path = '/assets/main-1.js';
    const [plain, brotli, gzip] = [await get(path), await get(path, as('gzip, deflate, br')), await get(path, as('gzip'))];
    const encodings = [plain, brotli, gzip].map(({ headers }) => headers['content-encoding']);
    expect(encodings).toEqual([undefined, 'br', 'gzip']);
    for (const each of [plain, brotli, gzip]) {
      expect([each.status, each.headers.vary, each.headers['content-type']]).toEqual([
        200,
        'Accept-Encoding',
        'text/javascript; charset=utf-8',
      ]);
      expect(each.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(textOf(each)).toBe(scriptText);
    }
    expect(brotli.bytes.length).toBeLessThan(scriptText.length / 10);
    const tags = [plain, brotli, gzip].map(({ headers }) => String(headers.etag));
    expect(new Set(tags).size).toBe(3);
    expect((await get(path, as('br', { 'if-none-match': tags[1] ?? '' }))).status).toBe(304);
    expect((await get(path, as('br;q=0, gzip;q=0'))).headers['content-encoding']).toBeUndefined();
    expect((await get('/assets/small-2.js', as('br'))).headers['content-encoding']).toBeUndefined();
    // A compressed file has no URL of its own.
    expect((await get('/assets/main-1.js.br')).status).toBe(404);
  });

  test('API responses are compressed from one kilobyte on', async () => {
    const [plain, brotli, gzip] = [
      await get('/api/pilots', { cookie }),
      await get('/api/pilots', as('gzip, br', { cookie })),
      await get('/api/pilots', as('gzip', { cookie })),
    ];
    expect([plain, brotli, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip']);
    for (const each of [plain, brotli, gzip]) {
      expect([each.headers.vary, each.headers['cache-control']]).toEqual(['Cookie, Accept-Encoding', 'no-store']);
      expect([textOf(each), each.headers['content-range']]).toEqual([textOf(plain), 'pilots 0-7/8']);
    }
    expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 2);
    expect((await get('/api/pilots?range=[0,0]', as('br', { cookie }))).headers['content-encoding']).toBeUndefined();
  });

  test('a comparison has the same ETag in every encoding, and responds 304 to a current one', async () => {
    const tagOf = async (encodings: string) => String((await get('/api/progress', as(encodings, { cookie }))).headers.etag);
    const tag = await tagOf('br');
    expect([tag, await tagOf('identity')]).toEqual([expect.stringMatching(/^W\/"/), tag]);
    for (const ifNoneMatch of [tag, tag.slice(2), `"other", ${tag}`]) {
      const { status, headers } = await get('/api/progress', as('br', { cookie, 'if-none-match': ifNoneMatch }));
      expect([ifNoneMatch, status, headers.vary, headers.etag]).toEqual([ifNoneMatch, 304, 'Cookie, Accept-Encoding', tag]);
    }
  });

  test('a public page is compressed once for all visitors', async () => {
    for (const path of ['/public', '/public/style.css']) {
      const plain = await get(path);
      const [first, again] = [await get(path, as('gzip, br')), await get(path, as('gzip, br'))];
      expect([path, first.headers['content-encoding'], first.headers.vary]).toEqual([path, 'br', 'Accept-Encoding']);
      expect([first.headers['content-length'], first.headers.etag]).toEqual([String(first.bytes.length), plain.headers.etag]);
      expect(textOf(first)).toBe(textOf(plain));
      expect(first.bytes.equals(again.bytes)).toBe(true);
    }
    const { headers } = await get('/public', as('br'));
    const { status } = await get('/public', as('gzip', { 'if-none-match': String(headers.etag) }));
    expect(status).toBe(304);
  });

  test('cross-site requests and responses about sessions are not compressed', async () => {
    const foreign = as('br', { cookie, 'sec-fetch-site': 'cross-site' });
    expect((await get('/api/pilots', foreign)).headers['content-encoding']).toBeUndefined();
    expect((await get('/api/session', as('br', { cookie }))).headers['content-encoding']).toBeUndefined();
    expect((await get('/public', as('br', { 'sec-fetch-site': 'cross-site' }))).headers['content-encoding']).toBe('br');
  });

  test('a workbook is not compressed again', async () => {
    const lead = await app.signInAs('lead');
    const response = await get('/api/programme-rows/file?format=xlsx', as('br, gzip', { cookie: lead.cookie }));
    expect([response.status, response.headers['content-encoding']]).toEqual([200, undefined]);
    expect(response.bytes.subarray(0, 2).toString()).toBe('PK');
  });
});
