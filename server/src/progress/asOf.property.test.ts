import { engines } from '@pilotage/db/testing';
import { createSeededRandom } from '@pilotage/shared/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withoutRequestId } from '../testing/app/responseParsers.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { editAtRandom } from '../testing/factories/randomEdits.ts';

const roundCount = 3;
const editsEach = 45;
const minute = 60_000;

/** Who asks what: every endpoint, basis and role. */
const questions: readonly (readonly [Person, string])[] = [
  ['staffA', 'progress?indicator=COUNT&by=organisation&series=true'],
  ['observer', 'progress?indicator=COUNT&by=country'],
  ['staffB', 'progress?indicator=RATIO&by=country&basis=own&series=true'],
  ['managerA', 'progress?indicator=org-a-own&by=organisation&basis=own'],
  ['lead', 'progress?indicator=COUNT&by=organisation&basis=submitted&series=true'],
  ['evaluator', 'progress?by=consortium'],
  ['evaluator', 'progress?indicator=org-a-own&by=consortium'],
  ['staffB', 'progress?indicator=org-a-own&by=consortium'],
  ['staffLead', 'progress/matrix?by=organisation&detail=series'],
  ['lead', 'progress/matrix?by=country&basis=submitted'],
  ['managerB', 'progress/matrix?by=consortium&basis=own'],
  ['observer', 'progress/matrix?by=country&through=2'],
  ['lead', 'progress/explain?indicator=COUNT&key=consortium&basis=submitted'],
  ['observer', 'progress/explain?indicator=RATIO&key=consortium'],
  ['staffA', 'progress/explain?indicator=COUNT&key=consortium&basis=own'],
  ['evaluator', 'reporting-rates'],
  ['managerB', 'reporting-rates?period=1'],
  ['lead', 'progress/definitions'],
  ['evaluator', 'progress/definitions'],
  ['staffB', 'progress/definitions'],
  ['observer', 'programme-rows?key=AT'],
  ['managerA', 'programme-rows?period=1'],
];

/**
 * Comments and files are those of today, as far as they had been added by then. Of rules and of items of the work plan, which no
 * indicator here has, no versions are kept.
 */
const withoutUnkept = (text: string): string =>
  text
    .replace(/"(?:comments|attachments)":\[\],?/g, '')
    .replace(/"(?:derivation|workPlanItemId)":null,?/g, '')
    .replaceAll(',}', '}');

describe.each(engines)('as of earlier instants on %s', (engine) => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp(engine, '2018-02-28T20:00:00.000Z');
    const build = createApiFactories(app);
    const { b } = app.ids.organisations;
    const count = await build.anIndicator({ code: 'COUNT' });
    const ratio = await build.anIndicator({ code: 'RATIO', valueType: 'ratio', accumulation: 'snapshot' });
    const local = await build.aLocalIndicator({ code: 'org-a-own' });
    for (const indicatorId of [count.id, ratio.id])
      for (const organisationId of [app.ids.organisations.a, b])
        await build.anAssignment({ indicatorId, organisationId, baseline: 0, target: indicatorId === ratio.id ? 0.9 : 40 });
    await build.anAssignment({ by: 'managerA', indicatorId: local.id });
    await build.anOpenPeriod({ number: 1 });
    await build.aPeriod({ number: 2 });
  });
  afterAll(() => app.close());

  const ask = async ([person, path]: readonly [Person, string], asOf: string | null) => {
    const client = await app.signInAs(person);
    const response = await client.get(`/api/${path}${asOf === null ? '' : `${path.includes('?') ? '&' : '?'}asOf=${asOf}`}`);
    return withoutUnkept(withoutRequestId(response));
  };

  test.each(Array.from({ length: roundCount }, (_, at) => [at]))(
    'round %i: what was answered then is answered again, whatever has changed since',
    async (round) => {
      const draw = createSeededRandom(1000 + round);
      const kept: { at: string; question: readonly [Person, string]; answer: string }[] = [];
      for (let step = 0; step < editsEach; step += 1) {
        // Some changes share a millisecond.
        for (let left = 1 + draw(3); left > 0; left -= 1) await editAtRandom(app, draw);
        const at = app.clock.now().toISOString();
        for (const question of questions) if (draw(6) === 0) kept.push({ at, question, answer: await ask(question, null) });
        app.clock.set(new Date(app.clock.now().getTime() + 1 + draw(3) * minute).toISOString());
      }
      const answered = kept.filter(({ answer }) => answer.startsWith('200'));
      expect(answered.length).toBeGreaterThan(kept.length / 2);
      for (const { at, question, answer } of kept)
        expect([at, question, await ask(question, at)]).toEqual([at, question, answer]);
    },
    120_000,
  );
});
