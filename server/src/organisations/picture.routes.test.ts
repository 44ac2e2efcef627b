import { readdirSync } from 'node:fs';
import { engines } from '@pilotage/db/testing';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJpegWithLocation, pdfBytes } from '../discussion/testing/evidenceFiles.ts';
import { sweepFiles } from '../discussion/files/sweepFiles.ts';
import { expectInvalid, parseProblemCode } from '../testing/app/responseParsers.ts';
import { everybody, type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';

const words = 'Three people at a long table';
const twoHours = 2 * 60 * 60 * 1000;

describe.each(engines)('the picture of the public page on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  const stored = () => app.pilotage.stores.system().get('consortium', 1);
  async function createForm(fields: Record<string, string> = {}, bytes?: Buffer): Promise<FormData> {
    const form = new FormData();
    const values = { version: String((await stored()).version), pictureText: words, ...fields };
    for (const [name, value] of Object.entries(values)) if (value !== '') form.set(name, value);
    form.set('file', new Blob([new Uint8Array(bytes ?? (await createJpegWithLocation()))], { type: 'image/jpeg' }), 'us.jpg');
    return form;
  }
  const upload = async (person: Person, form: FormData) => (await app.signInAs(person)).upload('/api/consortium/picture', form);
  const get = (path: string) => fetch(`${app.origin}${path}`);
  const countFiles = () =>
    readdirSync(app.uploadDir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;

  test('is shown with its words, without the place where it was taken, and is the picture that is shared', async () => {
    const before = Buffer.from(await (await get('/public/share.jpg')).arrayBuffer());
    const response = await upload('lead', await createForm());
    expect(response.status).toBe(200);
    const { pictureHash } = await stored();
    expect(response.body).toMatchObject({ pictureText: words, pictureHash });
    // Where the file lies is for nobody, the audit trail included.
    const trail = await (await app.signInAs('lead')).get('/api/auditEvents?filter={"resource":"consortium"}');
    expect([trail.text.includes('pictureHash'), trail.text.includes('pictureStoredAs')]).toEqual([true, false]);
    const html = await (await get('/public')).text();
    expect(html).toContain(`<img src="/public/picture/${pictureHash}.webp"`);
    expect(html).toContain(`alt="${words}"`);
    const picture = await get(`/public/picture/${pictureHash}.webp`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect(picture.headers.get('cache-control')).toContain('immutable');
    const bytes = Buffer.from(await picture.arrayBuffer());
    const { exif, xmp, iptc, format } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc, format]).toEqual([undefined, undefined, undefined, 'webp']);
    const shared = Buffer.from(await (await get('/public/share.jpg')).arrayBuffer());
    expect(await sharp(shared).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(shared.equals(before)).toBe(false);
    expect(html).toContain(`<meta property="og:image" content="${app.origin}/public/share.jpg"/>`);
  });

  test('is made smaller where it is larger than any screen shows it', async () => {
    const large = await sharp({ create: { width: 3200, height: 2400, channels: 3, background: '#336699' } })
      .png()
      .toBuffer();
    expect((await upload('lead', await createForm({}, large))).status).toBe(200);
    expect(await stored()).toMatchObject({ pictureWidth: 1200, pictureHeight: 900 });
  });

  test('replaces the one before, whose address and file are gone; a new one is not swept away', async () => {
    const { pictureHash: former } = await stored();
    const files = countFiles();
    expect((await upload('lead', await createForm())).status).toBe(200);
    expect(countFiles()).toBe(files);
    expect((await get(`/public/picture/${former}.webp`)).status).toBe(404);
    await sweepFiles(app.pilotage, new Date(Date.now() + twoHours));
    expect((await get(`/public/picture/${(await stored()).pictureHash}.webp`)).status).toBe(200);
  });

  test('needs words, a version and a picture; a refused one leaves no file', async () => {
    const files = countFiles();
    expectInvalid(await upload('lead', await createForm({ pictureText: '' })), ['pictureText']);
    expectInvalid(await upload('lead', await createForm({ pictureText: '   ' })), ['pictureText']);
    expectInvalid(await upload('lead', await createForm({}, pdfBytes)), ['file']);
    expectInvalid(await upload('lead', await createForm({}, Buffer.from('<svg onload="alert(1)"/>'))), ['file']);
    expectInvalid(await upload('lead', await createForm({ colour: '#000000' })), ['colour']);
    expect((await upload('lead', await createForm({ version: '' }))).status).toBe(428);
    const stale = await upload('lead', await createForm({ version: '1' }));
    expect([stale.status, parseProblemCode(stale)]).toEqual([409, 'conflict']);
    expect(countFiles()).toBe(files);
    const lead = await app.signInAs('lead');
    const { version } = await stored();
    expectInvalid(await lead.put('/api/consortium', { version, pictureText: null }), ['pictureText']);
    expectInvalid(await lead.put('/api/consortium', { version, pictureHash: 'a'.repeat(64) }), ['pictureHash']);
    expectInvalid(await lead.put('/api/consortium', { version, colour: 'red; } body { display: none' }), ['colour']);
  });

  test('is written by the lead partner alone, and nobody reads where its file is', async () => {
    for (const person of everybody) {
      const response = await upload(person, await createForm());
      const removal = person === 'lead' ? null : await (await app.signInAs(person)).delete('/api/consortium/picture');
      const expected = person === 'lead' ? 200 : 403;
      expect([person, response.status, removal?.status ?? expected]).toEqual([person, expected, expected]);
      const read = await (await app.signInAs(person)).get('/api/consortium');
      expect(JSON.stringify(read.body)).not.toContain('pictureStoredAs');
    }
    expect(await (await get('/public')).text()).not.toContain((await stored()).pictureStoredAs ?? '-');
  });

  test('can be removed: the page begins with the map then', async () => {
    const lead = await app.signInAs('lead');
    expect((await lead.delete('/api/consortium/picture')).status).toBe(200);
    expect(await stored()).toMatchObject({ pictureHash: null, pictureText: null, pictureStoredAs: null });
    expect(await (await get('/public')).text()).not.toContain('<img');
  });

  test('the colour of the page follows that of the consortium, with ink that can be read on it', async () => {
    const lead = await app.signInAs('lead');
    const { version } = await stored();
    expect(await (await get('/public/colour.css')).text()).toContain('--brand: #0c5c56; --on-brand: #ffffff');
    expect((await lead.put('/api/consortium', { version, colour: '#ffd400' })).status).toBe(200);
    const style = await get('/public/colour.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await style.text()).toContain('--brand: #ffd400; --on-brand: #000000');
  });
});
