import { engines } from '@pilotage/db/testing';
import type { Solution } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { createJuryFixture } from '../testing/fixtures/judgedContestFixture.ts';
import { createJuryFactories } from '../testing/factories/juryFactories.ts';
import { allowStaleSnapshots } from '../testing/app/allowStaleSnapshots.ts';
import { whileRowLocked } from '../testing/app/whileRowLocked.ts';

describe.each(engines)('actions on a solution during a concurrent change on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    allowStaleSnapshots(app);
  });
  afterAll(() => app.close());

  const step = async ({ id, version }: Solution, action: string, body: object) =>
    (await app.signInAs('managerA')).post(`/api/solutions/${id}/${action}`, { version, ...body });
  const stored = ({ id }: Solution) => app.pilotage.stores.system().get('solutions', id);

  test('a solution that is withdrawn meanwhile cannot be excluded', async () => {
    const { aContestIn, aSolution } = createJuryFactories(createJuryFixture(app));
    const contest = await aContestIn('a', 'judging');
    const solution = await aSolution(contest);
    await app.signInAs('managerA');
    const response = await whileRowLocked(app, {
      row: ['contests', contest.id],
      change: (store) => store.update('solutions', solution, { state: 'withdrawn' }, 'withdraw'),
      sendRequest: () => step(solution, 'exclude', { reason: 'Off the point.' }),
    });
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'invalidState']);
    expect(await stored(solution)).toMatchObject({ state: 'withdrawn', exclusion: null });
  });

  test('a solution cannot be excluded after the judging has ended meanwhile', async () => {
    const { aContestIn, aSolution } = createJuryFactories(createJuryFixture(app));
    const contest = await aContestIn('a', 'judging');
    const solution = await aSolution(contest);
    const response = await whileRowLocked(app, {
      row: ['contests', contest.id],
      change: (store) => store.update('contests', contest, { judgedAt: '2019-03-01T09:00:00.000Z' }, 'close'),
      sendRequest: () => step(solution, 'exclude', { reason: 'Off the point.' }),
    });
    expect([response.status, (await stored(solution)).state]).toEqual([409, 'submitted']);
  });

  test('a solution that is continued meanwhile cannot be continued again', async () => {
    const { aContestIn, aSolution } = createJuryFactories(createJuryFixture(app));
    const pilot = await createApiFactories(app).aPilot();
    const solution = await aSolution(await aContestIn('a', 'decided'), { published: true, place: 1, award: 'Winner' });
    const response = await whileRowLocked(app, {
      row: ['solutions', solution.id],
      change: (store) => store.update('solutions', solution, { pilotId: pilot.id }),
      sendRequest: () => step(solution, 'continue', { title: 'What became of it' }),
    });
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'invalidState']);
    expect((await stored(solution)).pilotId).toBe(pilot.id);
  });
});
