import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const closesAt = '2019-10-31T22:59:59.999Z';
const hostile = '"><script src=//evil></script><img src=x onerror=alert(1)>{{7*7}}&lt;';

describe.each(engines)('the public pages on %s', (engine) => {
  let app: TestApp;
  let builders: ApiFactories;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-08-20T10:00:00.000Z');
    builders = createApiFactories(app);
  });
  afterAll(() => app.close());

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.origin}${path}`, { headers });
  const textOf = async (path: string) => (await get(path)).text();
  const addresses = (slug: string) => [
    '/public',
    `/public/contests/${slug}`,
    '/api/public/contests',
    `/api/public/contests/${slug}`,
  ];

  async function anOpenContest(fields: object) {
    const { contest } = await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31', ...fields });
    return builders.openContest(contest);
  }

  test('a draft contest and its criteria are not visible to anybody until it opens', async () => {
    const { contest, criterion } = await builders.aReadyContest({
      name: 'Canary contest',
      challenge: 'Canary challenge',
      closesAt,
      eraseOn: '2020-12-31',
    });
    const { cookie } = await app.signInAs('managerA');
    for (const headers of [undefined, { cookie }])
      for (const path of addresses(contest.slug)) {
        const response = await get(path, headers);
        expect([path, response.status]).toEqual([path, path.includes(contest.slug) ? 404 : 200]);
        const text = await response.text();
        for (const word of ['Canary', contest.slug, criterion.name]) expect(text).not.toContain(word);
      }
    await builders.openContest(contest);
    for (const path of addresses(contest.slug)) expect(await textOf(path)).toContain('Canary contest');
    expect(await textOf(`/public/contests/${contest.slug}`)).toContain(criterion.name);
  });

  test('a contest’s page shows challenge, eligibility, dates with time zone, judging and prize', async () => {
    const { slug } = await anOpenContest({ name: 'Be Social', timeZone: 'Europe/Rome' });
    const response = await get(`/public/contests/${slug}`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await response.text();
    for (const word of [
      '<html lang="en">',
      'How do the young learn to found?',
      'Everybody of 15 to 23 years',
      'A service contract',
      `<time dateTime="${closesAt}"`.toLowerCase(),
      '31 Oct 2019, 23:59',
      'Europe/Rome',
      '5: fully',
      '100%',
      'Organisation A, Austria',
      `<link rel="canonical" href="${app.origin}/public/contests/${slug}"/>`,
    ])
      expect(text.replace('dateTime', 'datetime').toLowerCase()).toContain(word.toLowerCase());
    // The page contains no row id.
    expect(await textOf(`/api/public/contests/${slug}`)).not.toMatch(/"(id|organisationId|contestId|version|createdAt)"/);
  });

  test('markup in user texts is escaped in text and attributes', async () => {
    const { slug } = await anOpenContest({
      name: hostile,
      challenge: hostile,
      whoMayEnter: hostile,
      prize: hostile,
      privacyText: hostile,
    });
    for (const path of ['/public', `/public/contests/${slug}`]) {
      const text = await textOf(path);
      expect(text).toContain('&lt;script src=//evil&gt;');
      const scripts = path === '/public' ? ['own-clock'] : ['own-clock', 'entry-form'];
      expect(text.match(/<script[^>]*>/g)).toEqual(scripts.map((name) => `<script src="/public/${name}.js" defer="">`));
      expect(text).not.toMatch(/<img|onerror=alert\(1\)>/);
    }
    const response = await get(`/public/contests/${slug}`);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  });

  test('public notes about changes are on the page, latest first', async () => {
    const contest = await anOpenContest({});
    const manager = await app.signInAs('managerA');
    const address = `/api/contests/${contest.id}`;
    const updated = parseRecord(
      'contests',
      await manager.put(address, { version: contest.version, publicNote: 'First note' }),
      200,
    );
    app.clock.set('2019-08-20T11:00:00.000Z');
    parseRecord('contests', await manager.put(address, { version: updated.version, publicNote: 'Second note' }), 200);
    const text = await textOf(`/public/contests/${contest.slug}`);
    expect(text.indexOf('Second note')).toBeGreaterThan(0);
    expect(text.indexOf('First note')).toBeGreaterThan(text.indexOf('Second note'));
  });

  test('the phase is notYet before the start and judging after the deadline, independent of closing', async () => {
    const { slug } = await anOpenContest({ name: 'Autumn', opensAt: '2019-09-01T00:00:00.000Z' });
    const phase = async () => {
      const [ownContest] = z
        .array(z.object({ slug: z.string(), phase: z.string() }))
        .parse(await (await get('/api/public/contests')).json())
        .filter((each) => each.slug === slug);
      return ownContest?.phase;
    };
    expect(await phase()).toBe('notYet');
    expect(await textOf(`/public/contests/${slug}`)).toContain('Opens later');
    app.clock.set('2019-09-01T00:00:00.000Z');
    expect(await phase()).toBe('open');
    app.clock.set(closesAt);
    expect(await phase()).toBe('open');
    app.clock.set('2019-10-31T23:00:00.000Z');
    expect(await phase()).toBe('judging');
    app.clock.set('2019-08-20T10:00:00.000Z');
  });

  test('a missing page is 404, not indexed and not cached', async () => {
    for (const path of ['/public/contests/nothing', `/public/contests/${'a'.repeat(81)}`, '/public/contests/A%27%20OR%201=1']) {
      const response = await get(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
      expect(await response.text()).toContain('<meta name="robots" content="noindex"/>');
    }
    expect((await get('/api/public/contests/nothing')).status).toBe(404);
  });

  test('a current page responds 304; no page sets or uses cookies', async () => {
    const { slug } = await anOpenContest({});
    for (const path of addresses(slug)) {
      const response = await get(path);
      expect(response.headers.get('cache-control')).toBe('public, max-age=15');
      expect([response.headers.get('set-cookie'), response.headers.get('vary')]).toEqual([null, 'Accept-Encoding']);
      const again = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  test('progress is public only if it is published: approved figures of consortium indicators', async () => {
    const fixtures = await createPartnersFixture(app);
    await fixtures.aCell('a', 'approved', 'canary approved');
    const { period } = await fixtures.aCell('b', 'submitted', 'canary submitted');
    const progress = async (): Promise<unknown> => (await get('/api/public/progress')).json();
    expect(await progress()).toBeNull();
    expect(await textOf('/public')).not.toContain('How far we are');

    const lead = await app.signInAs('lead');
    const { version } = await app.pilotage.stores.system().get('consortium', 1);
    const published = await lead.put('/api/consortium', { version, publishesProgress: true, countries: ['AT', 'HU', 'IT'] });
    expect(published.status).toBe(200);
    // 3 of 100 are approved; submitted figures are not public, so Hungary has no figure.
    expect(await progress()).toMatchObject({
      through: period.number,
      countries: [
        { country: 'AT', attainment: 0.03, hasFigure: true, n: 1, of: 1 },
        { country: 'HU', attainment: null, hasFigure: false, n: 0, of: 1 },
        { country: 'IT', attainment: null, n: 0, of: 0 },
      ],
      indicators: [{ name: 'Trained people', value: 3, target: 100, attainment: 0.03, n: 1, of: 2 }],
    });
    const text = await textOf('/public');
    expect(text).toContain('3% of the way to the target');
    for (const path of ['/public', '/api/public/progress'])
      expect(await textOf(path)).not.toMatch(/canary|Visitors|organisationId|assignmentId/);
  });

  test('the public pages show what is known now: as of an earlier time they are refused, and never answered as of now', async () => {
    for (const path of ['/public', '/api/public/progress'])
      expect([path, (await get(`${path}?asOf=2019-08-20T09:59:59Z`)).status]).toEqual([path, 400]);
  });

  test('a browser gets the page without a slash at the end, and a page where it asked in vain; others get JSON', async () => {
    const redirect = await fetch(`${app.origin}/public/contests/?utm_source=mail`, { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([301, '/public/contests?utm_source=mail']);
    expect((await get('/public/')).status).toBe(200);
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    for (const [path, status, text] of [
      ['/public?foo=1', 400, 'This address has too much in it'],
      ['/public/nothing', 404, 'There is no such page'],
      [`/public/picture/${'a'.repeat(64)}.webp`, 404, 'There is no such page'],
    ] as const) {
      const page = await get(path, browser);
      expect([path, page.status, page.headers.get('content-type')]).toEqual([path, status, 'text/html; charset=utf-8']);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const html = await page.text();
      expect(html).toContain(text);
      expect(html).toContain('<meta name="robots" content="noindex"/>');
      const json = await get(path);
      expect([json.status, json.headers.get('content-type')]).toEqual([status, 'application/problem+json; charset=utf-8']);
    }
  });

  test('the description of the API names what the pages are', async () => {
    const media = z.object({
      get: z.object({ responses: z.object({ 200: z.object({ content: z.record(z.string(), z.unknown()) }) }) }),
    });
    const { paths } = z.object({ paths: z.record(z.string(), z.unknown()) }).parse(await (await get('/api/openapi.json')).json());
    const typesOf = (path: string) => Object.keys(media.parse(paths[path]).get.responses[200].content);
    for (const path of ['/public', '/public/contests/{slug}', '/public/solutions', '/public/entry', '/public/cooperation'])
      expect([path, typesOf(path)]).toEqual([path, ['text/html']]);
    expect(typesOf('/public/style.css')).toEqual(['text/css']);
    expect(typesOf('/public/share.jpg')).toEqual(['image/jpeg']);
    expect(typesOf('/api/attachments/{id}/file')).toEqual(['application/octet-stream']);
  });

  test('a contest is a card with the time left and the number of its solutions, and the page can be shared', async () => {
    const { slug } = await anOpenContest({ name: 'With a card' });
    const card = async () => (await textOf('/public')).split('<li>').find((each) => each.includes('With a card')) ?? '';
    expect(await card()).toContain('72 days left');
    expect(await card()).toContain('No solution yet');
    expect(await card()).toContain(`<a class="button" href="/public/contests/${slug}#send">`);
    app.clock.set('2019-10-31T22:30:00.000Z');
    expect(await card()).toContain('29 minutes left');
    app.clock.set('2019-10-31T23:00:00.000Z');
    expect(await card()).not.toContain('left');
    app.clock.set('2019-08-20T10:00:00.000Z');
    const html = await textOf(`/public/contests/${slug}`);
    for (const [property, content] of [
      ['og:title', 'With a card'],
      ['og:url', `${app.origin}/public/contests/${slug}`],
      ['og:image', `${app.origin}/public/share.jpg`],
    ])
      expect(html).toContain(`<meta property="${property}" content="${content}"/>`);
  });

  test('the partners are listed by country, and their countries are on a map with a name', async () => {
    const html = await textOf('/public');
    expect(html).toMatch(/<svg class="map" role="img" aria-label="Map of the countries: Austria[^"]*"/);
    expect(html).toMatch(/<dt>Austria<\/dt><dd>Organisation A/);
  });

  test('a page with style and script is below 60 kB', async () => {
    const { slug } = await anOpenContest({ challenge: 'x'.repeat(8000) });
    const paths = [`/public/contests/${slug}`, '/public/style.css', '/public/colour.css', '/public/own-clock.js'];
    const sizes = await Promise.all(paths.map(async (path) => (await textOf(path)).length));
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60_000);
  });
});

test('a cached page does not change before it expires, also if a contest opens', async () => {
  const app = await startTestApp('sqlite', '2019-08-20T10:00:00.000Z', { publicPageTtl: 600_000 });
  const builders = createApiFactories(app);
  const textOf = async (path: string) => (await fetch(`${app.origin}${path}`)).text();
  const before = await textOf('/public');
  const { contest } = await builders.aReadyContest({ name: 'Meanwhile', closesAt, eraseOn: '2020-12-31' });
  expect(await textOf(`/public/contests/${contest.slug}`)).toContain('There is no such page');
  await builders.openContest(contest);
  expect(await textOf('/public')).toBe(before);
  // A 404 is not cached, so the new page is available at once.
  expect(await textOf(`/public/contests/${contest.slug}`)).toContain('Meanwhile');
  await app.close();
});
