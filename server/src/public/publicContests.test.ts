import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { findPublicContest, listPublicContests } from './publicContests.ts';

describe.each(engines)('the number of solutions of public contests, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine, '2019-08-20T10:00:00.000Z');
  });
  afterAll(() => app.close());

  test('is that of confirmed ones while they come in and are judged, none afterwards, and is counted in one query', async () => {
    const { aContestIn, aSolution } = createJuryFactories(await createPartnersFixture(app));
    const [judging, empty, decided] = [
      await aContestIn('a', 'judging'),
      await aContestIn('b', 'judging'),
      await aContestIn('a', 'decided'),
    ];
    for (const contest of [judging, judging, decided]) await aSolution(contest);
    await aSolution(judging, { state: 'withdrawn' });
    const reader = app.pilotage.stores.visitor();
    const system = app.pilotage.stores.system();
    let queries = 0;
    const counting = new Proxy(system, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        if (typeof member !== 'function') return member;
        queries += 1;
        return member.bind(target);
      },
    });
    const listed = await listPublicContests({ reader, system: counting }, []);
    expect(queries).toBe(1);
    const numberOf = ({ slug }: { slug: string }) => listed.find((each) => each.slug === slug)?.received;
    expect([judging, empty, decided].map(numberOf)).toEqual([2, 0, null]);
    expect((await findPublicContest({ reader, system }, judging.slug))?.received).toBe(2);
  });

  test('a contest whose name and themes an earlier release took is shown as it is', async () => {
    const { aContestIn } = createJuryFactories(await createPartnersFixture(app));
    const old = { name: 'Two\nlines', themes: ['Old\ttheme'], challenge: 'Quoted \u0093so\u0094' };
    const { slug } = await aContestIn('a', 'decided', old);
    const stores = { reader: app.pilotage.stores.visitor(), system: app.pilotage.stores.system() };
    expect(await findPublicContest(stores, slug)).toMatchObject(old);
    for (const path of ['/public', `/public/contests/${slug}`]) expect((await fetch(`${app.origin}${path}`)).status).toBe(200);
  });
});
