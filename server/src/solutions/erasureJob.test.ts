import { engines } from '@pilotage/db/testing';
import type { Contest } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProblemCode } from '../testing/app/responseParsers.ts';
import { type ApiFactories, createApiFactories } from '../testing/factories/apiFactories.ts';
import { createSubmissionVisitors, parseLinkToken } from '../testing/fixtures/submissionVisitors.ts';
import { type TestApp, startTestApp, password } from '../testing/app/testApp.ts';
import { eraseUnconfirmedSubmitter } from './eraseApplicant.ts';
import { createProofOfWork } from '../submissions/proofOfWork.ts';
import { receipt } from '../submissions/receipts.ts';

const start = '2019-08-20T10:00:00.000Z';
const closesAt = '2019-10-31T22:59:59.999Z';

describe.each(engines)('the erasure job, on %s', (engine) => {
  let app: TestApp;
  let visitors: ReturnType<typeof createSubmissionVisitors>;
  let contest: Contest;
  let builders: ApiFactories;
  beforeAll(async () => {
    app = await startTestApp(engine, start, { trustProxy: 1 });
    visitors = createSubmissionVisitors(app);
    builders = createApiFactories(app);
    contest = await builders.openContest((await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31' })).contest);
  });
  afterAll(() => app.close());

  const system = () => app.pilotage.stores.system();
  const rows = (table: string): Promise<Record<string, unknown>[]> => app.opened.dataSource.query(`SELECT * FROM ${table}`);
  const at = async (instant: string) => {
    app.clock.set(instant);
    await app.pilotage.jobs.tick();
  };

  test('erases unconfirmed submissions two weeks after the deadline, and applicants on the contest’s day, once', async () => {
    const kept = await visitors.submitAndConfirm(contest, { email: 'kept@applicants.example' }, [{ name: 'a.pdf' }]);
    await visitors.submitAndConfirm(contest, { email: 'wins@applicants.example', title: 'The winner' });
    await visitors.submit(contest, { email: 'never@applicants.example' }, [{ name: 'b.pdf' }]);
    await visitors.postToPersonalPage('/draft', { token: kept.token, draft: { title: 'Canary draft' } });
    const [mail] = await visitors.takeMails();
    expect([visitors.countStoredFiles(), (await rows('entrants')).length]).toEqual([2, 3]);

    await at('2019-11-14T22:00:00.000Z');
    expect((await rows('entrants')).length).toBe(3);
    await at('2019-11-14T23:00:00.000Z');
    expect((await rows('entrants')).map(({ address }) => address).toSorted()).toEqual([
      'kept@applicants.example',
      'wins@applicants.example',
    ]);
    expect(visitors.countStoredFiles()).toBe(1);
    expect(parseProblemCode(await visitors.postToPersonalPage('', { token: parseLinkToken(mail?.text ?? '') }))).toBe(
      'linkExpired',
    );

    const [winner] = await system().all('solutions', { where: { title: 'The winner' } });
    if (winner) await system().update('solutions', winner, { published: true });
    await at('2020-12-30T22:30:00.000Z');
    expect(await system().count('applicants', {})).toBe(2);
    // By the contest's own clock it is the day.
    await at('2020-12-30T23:30:00.000Z');
    expect(await system().count('applicants', {})).toBe(0);
    for (const table of ['entrants', 'arrivals', 'solutionFiles']) expect(await rows(table)).toEqual([]);
    expect(visitors.countStoredFiles()).toBe(0);
    expect(parseProblemCode(await visitors.postToPersonalPage('', { token: kept.token }))).toBe('linkExpired');
    const solutions = await system().all('solutions', { order: { field: 'receivedAt', direction: 'ASC' } });
    expect(solutions.map(({ title, state, files }) => [title, state, files])).toEqual([
      ['–', 'submitted', []],
      ['The winner', 'submitted', []],
    ]);
    const trail = await system().all('auditEvents');
    for (const word of ['@applicants.example', 'Canary', 'wheels']) expect(JSON.stringify(trail)).not.toContain(word);
    await at('2020-12-31T01:00:00.000Z');
    expect((await system().all('auditEvents')).length).toBe(trail.length);
    await (await app.signInAs('managerA')).signIn('managera@house.example', password);
  });

  test('does not erase a submitter who confirmed after being listed', async () => {
    app.clock.set(start);
    await (await app.signInAs('managerA')).signIn('managera@house.example', password);
    const open = await builders.openContest((await builders.aReadyContest({ closesAt, eraseOn: '2020-12-31' })).contest);
    const address = 'lastminute@applicants.example';
    const { reference } = receipt.parse((await visitors.submit(open, { email: address, title: 'Kept' })).body);
    const token = parseLinkToken((await visitors.takeMails()).at(-1)?.text ?? '');
    const [listed] = await system().internal.submitters.list(open.id, 'unconfirmed');
    if (!listed) throw new Error('Nobody waits.');
    await visitors.postToPersonalPage('/confirm', { token, reference });
    expect(await system().transaction((store) => eraseUnconfirmedSubmitter(store, listed))).toEqual([]);
    const [solution] = await system().all('solutions', { where: { contestId: open.id } });
    expect([solution?.title, (await visitors.postToPersonalPage('', { token })).status]).toEqual(['Kept', 200]);

    const manager = await app.signInAs('managerA');
    const why = { version: solution?.version, reason: 'Canary reason about Ada.' };
    expect((await manager.post(`/api/solutions/${solution?.id}/exclude`, why)).status).toBe(200);
    await visitors.postToPersonalPage('/erase', { token });
    expect((await system().get('solutions', solution?.id ?? 0)).exclusion).toBeNull();
  });

  test('a proof of work that came too fast or is forged is refused', async () => {
    const { solveChallenge } = await import('altcha-lib');
    const { deriveKey } = await import('altcha-lib/algorithms/pbkdf2');
    const { proof } = await import('../submissions/proofOfWork.ts');
    const proofs = createProofOfWork('s'.repeat(40), { cost: 1, keyPrefix: '0', minDurationMs: 2_000 });
    const challenge = await proofs.issueChallenge(start);
    const solution = await solveChallenge({ challenge, deriveKey });
    const good = proof.parse({ challenge, solution });
    const later = '2019-08-20T10:00:02.000Z';
    expect(await proofs.findProblem(good, start)).toEqual({ code: 'submissions.tooFast' });
    expect(await proofs.findProblem(good, later)).toBeNull();
    const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '' } };
    const fresher = { ...challenge, parameters: { ...challenge.parameters, data: { from: Date.parse(start) + 1 } } };
    for (const forged of [easier, fresher])
      expect(await proofs.findProblem({ ...good, challenge: forged }, later)).toEqual({ code: 'submissions.proof' });
    expect(
      await createProofOfWork('t'.repeat(40), { cost: 1, keyPrefix: '0', minDurationMs: 0 }).findProblem(good, later),
    ).not.toBeNull();
  });
});
