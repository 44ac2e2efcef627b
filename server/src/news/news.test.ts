import { engines } from '@pilotage/db/testing';
import type { NewsItem } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { publicNews } from '../public/publicNews.ts';
import { expectInvalid } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { uniqueName } from '../testing/factories/apiFactories.ts';

const itemSchema = z.looseObject({ id: z.int(), version: z.int(), state: z.string() });

describe.each(engines)('news on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-06-04T09:00:00.000Z');
  });
  afterAll(() => app.close());

  const write = async (fields: Partial<NewsItem> = {}, person: Person = 'staffA') =>
    itemSchema.parse(
      (await (await app.signInAs(person)).post('/api/newsItems', { title: uniqueName('News'), text: 'We met.', ...fields })).body,
    );
  const act = async (person: Person, { id }: { id: number }, action: string, body: object = {}) => {
    const actor = await app.signInAs(person);
    const { version } = await app.pilotage.stores.system().get('newsItems', id);
    return actor.post(`/api/newsItems/${id}/${action}`, { version, ...body });
  };
  const publish = async (item: { id: number }) => {
    await act('staffA', item, 'submit');
    return act('lead', item, 'publish');
  };
  const visit = async (path: string) => {
    const response = await fetch(`${app.origin}${path}`);
    return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
  };
  const noticesOf = async (person: Person, aboutId: number) => {
    const filter = encodeURIComponent(JSON.stringify({ about: 'newsItems', aboutId }));
    return z
      .array(z.looseObject({ kind: z.string() }))
      .parse((await (await app.signInAs(person)).get(`/api/notifications?filter=${filter}`)).body);
  };

  test('what is published for everybody stands on the public pages, in its languages; drafts and news for partners do not', async () => {
    const translations = [{ language: 'de' as const, title: 'Eröffnung <b>heute</b>', text: 'Wir waren da.' }];
    const item = await write({
      title: 'Opening <i>today</i> & more',
      audience: 'public',
      text: 'First.\n\nSecond <script>.',
      translations,
    });
    const partnersOnly = await write({ title: 'For partners' });
    const draft = await write({ title: 'Only a draft', audience: 'public' });
    expect((await visit(`/public/news/${item.id}`)).status).toBe(404);
    await publish(item);
    await publish(partnersOnly);
    await act('staffA', draft, 'submit');
    for (const path of ['/public', '/public/news', '/public/news.atom', '/sitemap.xml', '/api/public/news']) {
      const { text } = await visit(path);
      expect([path, text.includes('For partners'), text.includes('Only a draft')]).toEqual([path, false, false]);
      expect([path, text.includes(`/public/news/${partnersOnly.id}`)]).toEqual([path, false]);
      expect([path, text.includes('lastReturn'), text.includes('pictureStoredAs')]).toEqual([path, false, false]);
    }
    expect((await visit(`/public/news/${partnersOnly.id}`)).status).toBe(404);
    const english = await visit(`/public/news/${item.id}`);
    expect(english.text).toContain('Opening &lt;i&gt;today&lt;/i&gt; &amp; more');
    expect(english.text).toContain(`href="/public/news/${item.id}?language=de"`);
    const german = await visit(`/public/news/${item.id}?language=de`);
    expect(german.text).toContain('<article lang="de"><h1>Eröffnung &lt;b&gt;heute&lt;/b&gt;</h1>');
    expect((await visit(`/public/news/${item.id}?language=pl`)).status).toBe(404);
    expect((await visit('/public/news?page=2')).status).toBe(404);
    const { news } = publicNews.parse(JSON.parse((await visit('/api/public/news')).text));
    expect(news.map(({ id, languages, publishedOn }) => [id, languages, publishedOn])).toEqual([
      [item.id, ['en', 'de'], '2019-06-04'],
    ]);
  });

  test('the feed is Atom in which nothing that somebody typed is markup', async () => {
    const item = await write({ title: ']]><b>Bold</b>', audience: 'public', text: 'One.\n\n<img src=x onerror=alert(1)>' });
    await publish(item);
    const { type, text } = await visit('/public/news.atom');
    expect(type).toBe('application/atom+xml; charset=utf-8');
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(text).toContain(`<id>${app.origin}/public/news/${item.id}</id>`);
    expect(text).toContain(']]&gt;&lt;b&gt;Bold&lt;/b&gt;');
    expect(text).toContain('<p>One.</p><p>&lt;img src=x onerror=alert(1)&gt;</p>');
    expect(text).not.toContain('<img');
  });

  test('the lead partner is told of a submission; a return says what should change, to its organisation alone', async () => {
    const item = await write();
    await act('staffA', item, 'submit');
    expect((await noticesOf('lead', item.id)).map(({ kind }) => kind)).toEqual(['newsSubmitted']);
    expectInvalid(await act('lead', item, 'return'), ['comment']);
    expectInvalid(await act('lead', item, 'return', { comment: '  ' }), ['comment']);
    expect((await act('lead', item, 'return', { comment: 'Say where it was.' })).body).toMatchObject({
      state: 'draft',
      lastReturn: 'Say where it was.',
    });
    expect((await noticesOf('managerA', item.id)).map(({ kind }) => kind)).toEqual(['newsReturned']);
    expect(await noticesOf('managerB', item.id)).toEqual([]);
    // Submitted anew, the question is answered: taking the item back does not ask it again.
    const answered = { lastReturn: null, answeredReturn: 'Say where it was.', returnedAt: '2019-06-04T09:00:00.000Z' };
    expect((await act('staffA', item, 'submit')).body).toMatchObject(answered);
    expect((await act('staffA', item, 'withdraw')).body).toMatchObject(answered);
    expect((await publish(item)).body).toMatchObject({ lastReturn: null, answeredReturn: null, returnedAt: null });
    await act('lead', item, 'withdraw');
    expect((await noticesOf('managerA', item.id)).map(({ kind }) => kind).toSorted()).toEqual([
      'newsPublished',
      'newsReturned',
      'newsWithdrawn',
    ]);
    await publish(item);
    const read = await (await app.signInAs('staffB')).get(`/api/newsItems/${item.id}`);
    expect([read.status, /lastReturn|answeredReturn|returnedAt/.test(read.text)]).toEqual([200, false]);
  });

  test('what is submitted or published is fixed; taken back it is a draft that visitors do not see, and the first day of publication stays', async () => {
    const item = await write({ audience: 'public' });
    await publish(item);
    const staff = await app.signInAs('staffA');
    const { version } = await app.pilotage.stores.system().get('newsItems', item.id);
    expect((await staff.put(`/api/newsItems/${item.id}`, { version, text: 'Other.' })).status).toBe(403);
    expect((await staff.delete(`/api/newsItems/${item.id}`)).status).toBe(403);
    expect((await visit(`/public/news/${item.id}`)).status).toBe(200);
    expect((await act('staffA', item, 'withdraw')).body).toMatchObject({
      state: 'draft',
      publishedAt: '2019-06-04T09:00:00.000Z',
    });
    expect((await visit(`/public/news/${item.id}`)).status).toBe(404);
    expect((await (await app.signInAs('staffB')).get(`/api/newsItems/${item.id}`)).status).toBe(404);
    app.clock.set('2019-06-04T09:30:00.000Z');
    expect((await publish(item)).body).toMatchObject({ publishedAt: '2019-06-04T09:00:00.000Z' });
    // Readers of the feed fetch again what was published anew.
    expect((await visit('/public/news.atom')).text).toContain('<updated>2019-06-04T09:30:00.000Z</updated>');
  });

  test('each language has one text', async () => {
    const staff = await app.signInAs('staffA');
    const text = { title: 'Title', text: 'Text' };
    const post = (translations: object[]) => staff.post('/api/newsItems', { ...text, translations });
    expectInvalid(await post([{ language: 'en', ...text }]), ['translations']);
    expectInvalid(
      await post([
        { language: 'de', ...text },
        { language: 'de', ...text },
      ]),
      ['translations'],
    );
    expectInvalid(await post([{ language: 'fr', ...text }]), ['translations.0.language']);
    expectInvalid(await post([{ language: 'de', title: ' ', text: 'Text' }]), ['translations.0.title']);
    expect((await post([{ language: 'de', ...text }])).status).toBe(201);
  });
});
