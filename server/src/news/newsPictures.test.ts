import { readdirSync } from 'node:fs';
import { engines } from '@pilotage/db/testing';
import { maxNewsPictures, type NewsItem, resources } from '@pilotage/shared';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFileFaults } from '../cli/findFileFaults.ts';
import { findOrphanedFiles } from '../discussion/files/findOrphanedFiles.ts';
import { createJpegWithLocation, pdfBytes } from '../discussion/testing/evidenceFiles.ts';
import { publicNews } from '../public/publicNews.ts';
import { expectInvalid, parseProblemCode } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';

const itemSchema = resources.newsItems.read.pick({ id: true, version: true, state: true, pictures: true }).loose();
const twoHoursMs = 2 * 60 * 60 * 1000;

/** A picture of its own width: each has another hash. */
const createPng = async (width: number) =>
  sharp({ create: { width, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer();

describe.each(engines)('the pictures of news on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-06-04T09:00:00.000Z');
  });
  afterAll(() => app.close());

  const write = async (fields: Partial<NewsItem> = {}, person: Person = 'staffA') =>
    itemSchema.parse(
      (await (await app.signInAs(person)).post('/api/newsItems', { title: uniqueName('News'), text: 'We met.', ...fields })).body,
    );
  const stored = (id: number) => app.pilotage.stores.system().get('newsItems', id);
  const act = async (person: Person, { id }: { id: number }, action: string, body: object = {}) =>
    (await app.signInAs(person)).post(`/api/newsItems/${id}/${action}`, { version: (await stored(id)).version, ...body });
  const publish = async (item: { id: number }) => {
    await act('staffA', item, 'submit');
    return act('lead', item, 'publish');
  };
  const put = async (id: number, fields: object, person: Person = 'staffA') =>
    (await app.signInAs(person)).put(`/api/newsItems/${id}`, { version: (await stored(id)).version, ...fields });
  async function upload(id: number, fields: { bytes?: Buffer; text?: string; version?: number; person?: Person } = {}) {
    const form = new FormData();
    form.set('version', String(fields.version ?? (await stored(id)).version));
    if (fields.text !== '') form.set('pictureText', fields.text ?? 'Pupils at a table');
    const bytes = fields.bytes ?? (await createJpegWithLocation());
    form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'us.jpg');
    return (await app.signInAs(fields.person ?? 'staffA')).upload(`/api/newsItems/${id}/pictures`, form);
  }
  const picturesOf = async (id: number) => (await stored(id)).pictures ?? [];
  /** An item with one picture for each width, described by it. */
  async function writePictured(widths: readonly number[], fields: Partial<NewsItem> = {}) {
    const item = await write({ audience: 'public', ...fields });
    for (const width of widths) await upload(item.id, { bytes: await createPng(width), text: `Width ${width}` });
    return { ...item, pictures: await picturesOf(item.id) };
  }
  const countFiles = () =>
    readdirSync(app.uploadDir, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).length;
  const readPicture = async (person: Person, id: number, hash: string) =>
    (await (await app.signInAs(person)).get(`/api/newsItems/${id}/pictures/${hash}`)).status;
  const visit = async (path: string) => fetch(`${app.origin}${path}`);

  test('lose the place where they were taken, and are seen by those who see the item, in whatever state it is', async () => {
    const item = await write({ audience: 'public' });
    expect((await upload(item.id, { person: 'staffB' })).status).toBe(404);
    expect((await upload(item.id, { person: 'lead' })).status).toBe(403);
    expect((await upload(item.id)).status).toBe(200);
    const [{ hash } = { hash: '' }] = await picturesOf(item.id);
    expect([await readPicture('staffA', item.id, hash), await readPicture('lead', item.id, hash)]).toEqual([200, 200]);
    expect(await readPicture('staffB', item.id, hash)).toBe(404);
    const address = `/public/news/${item.id}/${hash}.webp`;
    expect((await visit(address)).status).toBe(404);
    await act('staffA', item, 'submit');
    expect((await visit(address)).status).toBe(404);
    await act('lead', item, 'publish');
    expect([await readPicture('staffB', item.id, hash), await readPicture('juror', item.id, hash)]).toEqual([200, 404]);
    const response = await visit(address);
    expect(response.headers.get('content-type')).toBe('image/webp');
    const { exif, xmp, iptc } = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
    expect((await upload(item.id, { bytes: await createPng(1) })).status).toBe(403);
    await act('lead', item, 'withdraw');
    expect((await visit(address)).status).toBe(404);
  });

  test('are ordered, described, captioned and removed with the item; the first one is the lead picture', async () => {
    const translations = [{ language: 'de' as const, title: 'Titel', text: 'Text' }];
    const item = await writePictured([10, 20, 30], { translations });
    const [one, two, three] = item.pictures;
    if (!one || !two || !three) throw new Error('There are three pictures.');
    const described = (picture: typeof one, word: string) => ({
      ...picture,
      texts: { en: `A ${word}`, de: `Ein ${word}` },
      captions: word === 'tree' ? { en: 'In Graz <b>' } : {},
    });
    const pictures = [described(three, 'tree'), described(one, 'dog')];
    expect((await put(item.id, { pictures })).body).toMatchObject({
      pictures,
      // Who knew one picture reads the lead picture.
      pictureText: 'A tree',
      pictureHash: three.hash,
      pictureWidth: 30,
    });
    const row = await stored(item.id);
    expect(row.pictureFiles?.map(({ hash }) => hash).toSorted()).toEqual([one.hash, three.hash].toSorted());
    expect(row.pictureStoredAs).toBe(row.pictureFiles?.find(({ hash }) => hash === three.hash)?.storedAs);
    expect(await readPicture('staffA', item.id, two.hash)).toBe(404);
    expect((await publish(item)).status).toBe(200);
    const { news } = publicNews.parse(await (await visit('/api/public/news')).json());
    const shown = news.find(({ id }) => id === item.id);
    expect(shown?.picture).toMatchObject({ text: 'A tree', caption: 'In Graz <b>', width: 30, height: 30 });
    expect(shown?.pictures.map(({ address, text }) => [address, text])).toEqual([
      [`/public/news/${item.id}/${three.hash}.webp`, 'A tree'],
      [`/public/news/${item.id}/${one.hash}.webp`, 'A dog'],
    ]);
    const page = await (await visit(`/public/news/${item.id}`)).text();
    expect(page.indexOf('alt="A tree"')).toBeGreaterThan(0);
    expect(page.indexOf('alt="A dog"')).toBeGreaterThan(page.indexOf('alt="A tree"'));
    expect(page).toContain('<figcaption>In Graz &lt;b&gt;</figcaption>');
    const german = await (await visit(`/public/news/${item.id}?language=de`)).text();
    expect([german.includes('alt="Ein tree" lang="de"'), german.includes('In Graz')]).toEqual([true, false]);
    const feed = await (await visit('/public/news.atom')).text();
    for (const { hash } of [three, one])
      expect(feed).toContain(`<img class="picture" src="${app.origin}/public/news/${item.id}/${hash}.webp"`);
    expect(feed).toContain('alt="A dog"');
    expect(feed).toContain('<figcaption>In Graz &lt;b&gt;</figcaption>');
  });

  test('stay as they are when other words change; another language of the item has another text of the lead picture', async () => {
    const item = await writePictured([40]);
    const [picture] = item.pictures;
    if (!picture) throw new Error('There is one picture.');
    const before = await stored(item.id);
    const [titled, described] = [{ title: 'Another title' }, { pictures: [{ ...picture, texts: { en: 'A', de: 'Ein' } }] }];
    expect((await put(item.id, titled)).status).toBe(200);
    expect(await stored(item.id)).toEqual({ ...before, ...titled, version: before.version + 1, updatedAt: expect.any(String) });
    expect((await put(item.id, described)).body).toMatchObject({ pictureText: 'A' });
    expect((await put(item.id, { language: 'de' })).body).toMatchObject({ pictureText: 'Ein' });
    const { pictureFiles, pictureStoredAs } = await stored(item.id);
    expect({ pictureFiles, pictureStoredAs }).toEqual({
      pictureFiles: before.pictureFiles,
      pictureStoredAs: before.pictureStoredAs,
    });
  });

  test('nobody else reads an item with a picture that is not described in each of its languages', async () => {
    const item = await writePictured([40]);
    const [picture] = item.pictures;
    if (!picture) throw new Error('There is a picture.');
    expectInvalid(await upload(item.id, { bytes: await createPng(41), text: '' }), ['pictureText']);
    expectInvalid(await put(item.id, { pictures: [{ ...picture, texts: {} }] }), ['pictures.0.texts.en']);
    expectInvalid(await put(item.id, { pictures: [{ ...picture, texts: { en: ' ' } }] }), ['pictures.0.texts.en']);
    const translations = [{ language: 'de', title: 'Titel', text: 'Text' }];
    expect((await put(item.id, { translations })).status).toBe(200);
    expectInvalid(await act('staffA', item, 'submit'), ['pictures.0.texts.de']);
    // An item of an earlier release may wait already.
    const system = app.pilotage.stores.system();
    const { version } = await stored(item.id);
    await system.update('newsItems', { id: item.id, version }, { state: 'submitted' });
    expectInvalid(await act('lead', item, 'publish'), ['pictures.0.texts.de']);
    expect((await stored(item.id)).state).toBe('submitted');
    // One that is published already is shown with the words that it has.
    await system.update(
      'newsItems',
      { id: item.id, version: version + 1 },
      { state: 'published', publishedAt: app.clock.now().toISOString() },
    );
    const german = await (await visit(`/public/news/${item.id}?language=de`)).text();
    expect(german).toContain('alt="Width 40" lang="en"');
  });

  test('of another item, made up, doubled or changed are refused by the name of the field', async () => {
    const own = await writePictured([50, 60]);
    const foreign = await write({ audience: 'public' }, 'staffB');
    await upload(foreign.id, { bytes: await createPng(70), person: 'staffB' });
    const [theirs] = await picturesOf(foreign.id);
    const [one, two] = own.pictures;
    if (!one || !two || !theirs) throw new Error('There are pictures.');
    expectInvalid(await put(own.id, { pictures: [one, theirs] }), ['pictures.1.hash']);
    expectInvalid(await put(own.id, { pictures: [{ ...one, hash: 'f'.repeat(64) }] }), ['pictures.0.hash']);
    expectInvalid(await put(own.id, { pictures: [one, one] }), ['pictures.1.hash']);
    expectInvalid(await put(own.id, { pictures: [{ ...one, width: 4000 }] }), ['pictures.0']);
    expectInvalid(await put(own.id, { pictures: [{ ...one, storedAs: 'x' }] }), ['pictures.0.storedAs']);
    expectInvalid(await put(own.id, { pictureFiles: [] }), ['pictureFiles']);
    expectInvalid(await put(own.id, { pictureText: 'Other words' }), ['pictureText']);
    const staff = await app.signInAs('staffA');
    expectInvalid(await staff.post('/api/newsItems', { title: 'New', text: 'New', pictures: [one] }), ['pictures.0.hash']);
    expect((await put(foreign.id, { pictures: null })).status).toBe(404);
    expect((await picturesOf(own.id)).map(({ hash }) => hash)).toEqual([one.hash, two.hash]);
    // A hash of one item opens nothing at another one, and an id alone opens nothing.
    for (const hash of [theirs.hash, 'f'.repeat(64), '1', '0', '..%2f', one.hash.toUpperCase()])
      expect([hash, await readPicture('staffA', own.id, hash)]).toEqual([hash, 404]);
    expect(await readPicture('staffA', foreign.id, theirs.hash)).toBe(404);
    await publish(own);
    expect((await visit(`/public/news/${own.id}/${one.hash}.webp`)).status).toBe(200);
    expect((await visit(`/public/news/${own.id}/${theirs.hash}.webp`)).status).toBe(404);
    expect((await visit(`/public/news/${foreign.id}/${theirs.hash}.webp`)).status).toBe(404);
    expect((await visit(`/public/news/${foreign.id}/${one.hash}.webp`)).status).toBe(404);
  });

  test('are at most twelve of one item, also when two are sent at once; a refused one leaves no file', async () => {
    const widths = Array.from({ length: maxNewsPictures - 1 }, (_, at) => 100 + at);
    const item = await writePictured(widths);
    const files = countFiles();
    const { version } = await stored(item.id);
    const [last, over] = [await createPng(200), await createPng(210)];
    const both = await Promise.all([last, over].map((bytes) => upload(item.id, { bytes, version })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const full = await upload(item.id, { bytes: await createPng(220) });
    expectInvalid(full, ['file']);
    expect(full.text).toContain('An item has at most 12 pictures.');
    const twice = await upload(item.id, { bytes: await createPng(100) });
    expectInvalid(twice, ['file']);
    expect(twice.text).toContain('The item has this picture already.');
    expectInvalid(await upload(item.id, { bytes: pdfBytes }), ['file']);
    expect(parseProblemCode(await upload(item.id, { bytes: await createPng(230), version: 1 }))).toBe('conflict');
    expect([countFiles(), (await picturesOf(item.id)).length]).toEqual([files + 1, maxNewsPictures]);
  }, 30_000);

  test('keep their files while they are described, and the files of removed ones are swept', async () => {
    const item = await writePictured([240, 250]);
    const later = new Date(Date.now() + twoHoursMs);
    const keys = (await stored(item.id)).pictureFiles?.map(({ storedAs }) => storedAs) ?? [];
    const orphans = async () => (await findOrphanedFiles(app.pilotage, later)).filter((name) => keys.includes(name));
    expect([keys.length, await orphans()]).toEqual([2, []]);
    const { faults } = await findFileFaults(app.pilotage, new Date());
    expect(faults).toEqual([]);
    await put(item.id, { pictures: item.pictures.slice(1) });
    expect(await orphans()).toEqual([keys[0]]);
    await app.pilotage.files.remove(keys[1] ?? '');
    expect((await findFileFaults(app.pilotage, new Date())).faults).toEqual([expect.stringContaining(`news item ${item.id}`)]);
    expect((await put(item.id, { pictures: null })).body).toMatchObject({ pictures: null, pictureHash: null, pictureText: null });
    expect((await stored(item.id)).pictureFiles).toBeNull();
  });

  test('where their files are is for nobody, the audit trail included', async () => {
    const item = await writePictured([5]);
    const manager = await app.signInAs('managerA');
    const trail = await manager.get(`/api/auditEvents?filter={"resource":"newsItems","recordId":${item.id}}`);
    expect([trail.text.includes('texts'), trail.text.includes('pictureStoredAs'), trail.text.includes('storedAs')]).toEqual([
      true,
      false,
      false,
    ]);
    for (const person of ['staffA', 'lead'] as const) {
      const read = await (await app.signInAs(person)).get(`/api/newsItems/${item.id}`);
      expect([read.status, /pictureFiles|[sS]toredAs/.test(read.text)]).toEqual([200, false]);
    }
  });
});
