import { engines } from '@pilotage/db/testing';
import type { Contest, Solution } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { uniqueName } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const hostile = '"><script src=//evil></script><img src=x onerror=alert(1)>{{7*7}}&lt;';
const list = z.object({
  total: z.int(),
  page: z.int(),
  pages: z.int(),
  solutions: z.array(z.looseObject({ reference: z.string() })),
});

describe.each(engines)('published solutions, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-08-20T10:00:00.000Z');
    fixtures = await createPartnersFixture(app);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.origin}${path}`, { headers });
  const textOf = async (path: string) => (await get(path)).text();
  const searchSolutions = async (query: string) => list.parse(await (await get(`/api/public/solutions?${query}`)).json());
  const referencesOf = async (query: string) => (await searchSolutions(query)).solutions.map(({ reference }) => reference);
  const aContest = (owner: 'a' | 'consortium' = 'a') => createJuryFactories(fixtures).aContestIn(owner, 'decided');
  const publishedIn = (contest: Contest, overrides: Partial<Solution> = {}) =>
    createJuryFactories(fixtures).aSolution(contest, { published: true, ...overrides });

  test('can be searched by text, contest, country and theme, latest first, in pages', async () => {
    const contest = await aContest();
    const word = uniqueName('Würzgarten');
    const one = await publishedIn(contest, {
      title: word,
      country: 'AT',
      theme: 'Training',
      receivedAt: '2019-01-02T00:00:00.000Z',
    });
    const two = await publishedIn(contest, { summary: `About ${word}`, country: 'HU', receivedAt: '2019-01-03T00:00:00.000Z' });
    const other = await publishedIn(await aContest(), { title: `${word} elsewhere`, receivedAt: '2019-01-01T00:00:00.000Z' });
    const q = `q=${encodeURIComponent(word.toUpperCase().replace('Ü', 'u'))}`;
    expect(await referencesOf(q)).toEqual([two.reference, one.reference, other.reference]);
    expect(await referencesOf(`${q}&contest=${contest.slug}`)).toEqual([two.reference, one.reference]);
    expect(await referencesOf(`${q}&country=AT&theme=&contest=`)).toEqual([one.reference]);
    expect(await referencesOf(`theme=Training&${q}`)).toEqual([one.reference]);
    expect(await referencesOf(`q=${encodeURIComponent(`elsewhere \u2013  ${word} `)}`)).toEqual([other.reference]);
    expect(await referencesOf('q=%25')).toEqual([]);
    expect(await referencesOf('contest=nothing')).toEqual([]);
    const text = await textOf(`/public/solutions?${q}&contest=${contest.slug}&utm_source=mail`);
    expect(text).toContain('Solutions found: 2');
    expect(text).toContain(`<option value="${contest.slug}" selected="">`);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    for (let index = 0; index < 21; index += 1) await publishedIn(contest, { title: `${word} more ${index}` });
    expect(await searchSolutions(`contest=${contest.slug}&page=2`)).toMatchObject({ total: 23, page: 2, pages: 2 });
    expect((await textOf(`/public/solutions?contest=${contest.slug}`)).match(/<a href="\/public\/solutions\?[^"]*"/g)).toEqual([
      `<a href="/public/solutions?contest=${contest.slug}&amp;page=2"`,
    ]);
  });

  test('an invalid search is 400 in the API and 404 as a page', async () => {
    for (const query of ['page=0', 'page=1e3', 'page=99999', `q=${'x'.repeat(101)}`, 'country=at', 'contest=%27', 'q=%00'])
      expect([
        query,
        (await get(`/api/public/solutions?${query}`)).status,
        (await get(`/public/solutions?${query}`)).status,
      ]).toEqual([query, 400, 404]);
    for (const query of ['q=a&q=b', 'populate=applicant', 'utm_source=a&utm_source=b', 'Q=a'])
      for (const path of ['/public/solutions', '/api/public/solutions'])
        expect([path, query, (await get(`${path}?${query}`)).status]).toEqual([path, query, 400]);
    for (const reference of ['NOTHING', 'a%27%20OR%201=1', 'X'.repeat(13)])
      for (const path of ['/public/solutions/', '/api/public/solutions/']) {
        const response = await get(`${path}${reference}`);
        expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
      }
  });

  test('have a page with their answers under the contest’s questions, without row ids', async () => {
    const contest = await aContest();
    const questions = [
      { id: 1, text: 'What changes?', help: '', longest: 500, required: true },
      { id: 2, text: 'Who pays?', help: '', longest: 500, required: false },
    ];
    await app.opened.dataSource.query('UPDATE contests SET questions = ? WHERE id = ?', [JSON.stringify(questions), contest.id]);
    const answers = [
      { questionId: 1, text: 'Everything.\nSlowly.' },
      { questionId: 2, text: ' ' },
    ];
    const { reference } = await publishedIn(contest, {
      title: 'A bakery',
      answers,
      place: 2,
      award: 'Second prize',
      country: 'SK',
    });
    const response = await get(`/public/solutions/${reference}`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const text = await response.text();
    for (const word of [
      '<h1 itemProp="name">A bakery</h1>',
      'What changes?',
      'Everything.\nSlowly.',
      'Second prize',
      'Place 2',
      'Slovakia',
      contest.name,
    ])
      expect(text.toLowerCase()).toContain(word.toLowerCase());
    expect(text).not.toContain('Who pays?');
    expect(text).toContain(`<link rel="canonical" href="${app.origin}/public/solutions/${reference}"/>`);
    const data = await textOf(`/api/public/solutions/${reference}`);
    expect(JSON.parse(data)).toMatchObject({ title: 'A bakery', answers: [{ question: 'What changes?' }], became: null });
    expect(data).not.toMatch(/"(id|organisationId|contestId|pilotId|version|createdAt|receivedAt|contentHash|mayPublish|files)"/);
  });

  test('nothing unpublished is visible: drafts, withdrawals, applicants, jurors, scores, reasons', async () => {
    const { aSolution, anApplicant, aJuror, aScore } = createJuryFactories(fixtures);
    const contest = await aContest();
    const secret = (overrides: Partial<Solution>) =>
      aSolution(contest, { title: uniqueName('Canary hidden'), summary: 'Canary words', ...overrides });
    const hidden = [
      await secret({}),
      await secret({ published: true, state: 'withdrawn' }),
      await secret({ published: true, state: 'excluded', exclusion: 'Canary reason' }),
      await secret({ award: 'Canary award', place: 1 }),
    ];
    const affiliationId = app.ids.organisations.b;
    const publishedSolution = await publishedIn(contest, {
      title: 'Shown',
      affiliationId,
      files: [{ key: 'c'.repeat(32), name: 'Canary file', mediaType: 'text/plain', size: 1 }],
    });
    await anApplicant(publishedSolution, {
      name: 'Canary applicant',
      email: `${uniqueName('canary')}@house.example`,
      belongsTo: 'Canary school',
    });
    const juror = await aJuror(contest, { userId: app.ids.users.juror, name: 'Canary juror' });
    await aScore({
      solution: publishedSolution,
      jurorId: juror.id,
      userId: juror.userId,
      state: 'counted',
      words: 'Canary score',
    });
    await system().insert('cooperations', {
      organisationId: null,
      solutionId: publishedSolution.id,
      message: 'Canary message',
      ownerOrganisationId: contest.organisationId,
      askedById: null,
      askerName: 'Canary asker',
      askerEmail: 'canary@house.example',
      ownerName: null,
      ownerEmail: null,
      state: 'asked',
      answer: null,
      answeredAt: null,
    });
    const draft = await createJuryFactories(fixtures).aContestIn('a', 'draft');
    const early = await aSolution(draft, { published: true, title: 'Canary of a draft' });
    const { cookie } = await app.signInAs('managerA');
    const paths = [
      '/public',
      '/public/solutions',
      `/public/solutions/${publishedSolution.reference}`,
      `/public/contests/${contest.slug}`,
      '/sitemap.xml',
    ];
    const twins = [
      '/api/public/solutions',
      `/api/public/solutions/${publishedSolution.reference}`,
      `/api/public/contests/${contest.slug}`,
    ];
    for (const path of [
      ...paths,
      ...twins,
      '/public/solutions?q=canary',
      '/api/public/solutions?q=canary',
      `/api/public/solutions?contest=${contest.slug}`,
    ]) {
      const response = await get(path, { cookie });
      const text = await response.text();
      expect([path, response.status]).toEqual([path, 200]);
      expect([
        path,
        text
          .replaceAll('q=canary', '')
          .replaceAll('value="canary"', '')
          .match(/canary|Organisation B of|app\.example/i),
      ]).toEqual([path, null]);
      expect(response.headers.get('set-cookie')).toBeNull();
      for (const { reference } of [...hidden, early]) expect(text).not.toContain(reference);
    }
    for (const { reference } of [...hidden, early])
      for (const prefix of ['/public/solutions/', '/api/public/solutions/'])
        expect((await get(`${prefix}${reference}`)).status).toBe(404);
    expect(await searchSolutions(`contest=${draft.slug}`)).toMatchObject({ total: 0 });
  });

  test('markup in user texts is escaped', async () => {
    const contest = await aContest();
    const answers = [{ questionId: 1, text: hostile }];
    const words = { title: hostile, summary: hostile, theme: hostile.slice(0, 80), award: hostile, answers };
    const { reference } = await publishedIn(contest, { ...words, receivedAt: '2019-08-20T00:00:00.000Z' });
    for (const path of [
      '/public',
      '/public/solutions',
      `/public/solutions?q=${encodeURIComponent(hostile)}`,
      `/public/solutions/${reference}`,
      `/public/contests/${contest.slug}`,
    ]) {
      const text = await textOf(path);
      expect(text).toContain('&lt;script src=//evil&gt;');
      expect(text.match(/<script[^>]*>/g)?.every((tag) => /src="\/public\/(own-clock|work-with-us)\.js"/.test(tag))).toBe(true);
      expect(text).not.toMatch(/<img|onerror=alert\(1\)>/);
    }
    const policy = (await get(`/public/solutions/${reference}`)).headers.get('content-security-policy');
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*connect-src 'self'/);
    expect(policy).not.toContain('unsafe');
  });

  test('the contest’s page shows winners and their outcome, with figures only if progress is public', async () => {
    const contest = await aContest();
    const { aPilot, aMilestone, anIndicator, anAssignment, aLocalIndicator, anOpenPeriod } = fixtures.builders;
    const pilot = await aPilot({ title: 'Grown up', summary: 'Canary summary', partnerIds: [app.ids.organisations.b] });
    await aMilestone({ pilotId: pilot.id, title: 'First guests', dueOn: '2019-02-01', doneOn: '2019-03-01' });
    await aMilestone({ pilotId: pilot.id, title: 'Canary plan', dueOn: '2019-12-24' });
    const apart = await aPilot({ title: 'Canary pilot' });
    await aMilestone({ pilotId: apart.id, title: 'Canary milestone', doneOn: '2019-03-01' });
    const period = await anOpenPeriod({ number: 1 });
    const measured = async (indicatorId: number, pilotId: number | null, value: number, state: 'approved' | 'submitted') => {
      const { id: assignmentId, organisationId } = await anAssignment({ indicatorId, pilotId, target: 50 });
      const cell = { numerator: null, denominator: null, parts: {}, comment: 'Canary comment', cause: null, correction: null };
      const figureFields = { availability: 'reported' as const, illustrative: false, value, state };
      await system().insert('measurements', { organisationId, assignmentId, periodId: period.id, ...cell, ...figureFields });
    };
    await measured((await anIndicator({ name: 'Guests', unit: 'guests' })).id, pilot.id, 41, 'approved');
    await measured((await anIndicator({ name: 'Waiting' })).id, pilot.id, 17, 'submitted');
    await measured((await anIndicator({ name: 'Elsewhere' })).id, apart.id, 23, 'approved');
    await measured((await aLocalIndicator({ name: 'Canary local' })).id, pilot.id, 19, 'approved');
    const winner = await publishedIn(contest, { title: 'The winner', place: 1, award: 'Winner', pilotId: pilot.id });
    const other = await publishedIn(contest, { title: 'Another' });
    await createJuryFactories(fixtures).aSolution(contest, { title: 'Canary unpublished', pilotId: apart.id });

    const paths = [`/public/contests/${contest.slug}`, `/public/solutions/${winner.reference}`];
    const twins = paths.map((path) => `/api${path}`);
    const before = await Promise.all([...paths, ...twins].map(textOf));
    for (const text of before) {
      expect(text).toContain('Grown up');
      expect(text).toContain('First guests');
      expect(text).not.toMatch(/canary|"value"|41 of 50|Organisation B/i);
    }
    expect(before[0]).toContain('Milestones done: 1 of 2');
    expect(before[0]).toContain(`/public/solutions/${other.reference}`);
    expect(before[0]?.indexOf('The winner')).toBeLessThan(before[0]?.indexOf('Another') ?? 0);

    const { version } = await system().get('consortium', 1);
    await (await app.signInAs('lead')).put('/api/consortium', { version, publishesProgress: true });
    for (const path of [...paths, ...twins])
      expect(await textOf(path)).not.toMatch(/canary|Waiting|Elsewhere|(17|23) of|"value":(17|23)/i);
    for (const path of paths) expect(await textOf(path)).toContain('Guests: 41 of 50 guests');
    const reader = app.pilotage.stores.visitor();
    expect((await reader.all('pilots')).map((row) => Object.keys(row).toSorted())).toEqual([
      ['createdAt', 'id', 'organisationId', 'stage', 'title', 'updatedAt', 'version'],
    ]);
    expect(await reader.count('milestones', {})).toBe(2);
    expect(await reader.count('measurements', {})).toBe(0);
  });

  test('robots.txt and sitemap allow only the public pages', async () => {
    const contest = await aContest();
    const { reference } = await publishedIn(contest);
    const map = await get('/sitemap.xml');
    expect(map.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const text = await map.text();
    for (const path of ['/public', '/public/solutions', `/public/contests/${contest.slug}`, `/public/solutions/${reference}`])
      expect(text).toContain(`<loc>${app.origin}${path}</loc>`);
    const robots = await textOf('/robots.txt');
    expect(robots.split('\n')).toEqual(
      expect.arrayContaining(['Allow: /public', 'Disallow: /', `Sitemap: ${app.origin}/sitemap.xml`]),
    );
    expect(await textOf('/public/cooperation')).toContain('<meta name="robots" content="noindex"/>');
  });
});
