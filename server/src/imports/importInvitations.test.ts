import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseRecord } from '../testing/app/responseParsers.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { createInvitationFixture } from '../testing/fixtures/invitationFixture.ts';
import { createTableImportFixture } from '../testing/fixtures/tableImportFixture.ts';

describe.each(engines)('people invited from a table, on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());

  const { outcomes, preview, importTable, importedCount } = createTableImportFixture(() => app);
  const { takeMails, accept, invite } = createInvitationFixture(() => app);

  test('each gets the mail and the role of a single invitation, after the import and not after its preview', async () => {
    const table = [
      'E-mail;Name;Role;Organisation;Language',
      'Ana@New.example;Ana;Partner manager;org-b;Slovenian',
      'ben@new.example;;partnerStaff;organisation a;',
      'eva@new.example;Eva;Evaluator;;de',
    ].join('\n');
    const { rows } = await preview('lead', 'invitations', table);
    expect(rows.map(({ outcome, values }) => [outcome, values.email, values.name, values.role, values.organisationId])).toEqual([
      ['new', 'ana@new.example', 'Ana', 'partnerManager', 'Organisation B'],
      ['new', 'ben@new.example', null, 'partnerStaff', 'Organisation A'],
      ['new', 'eva@new.example', 'Eva', 'evaluator', null],
    ]);
    expect(await takeMails()).toEqual([]);
    expect(await importedCount('lead', 'invitations', table)).toBe(3);
    const mails = await takeMails();
    expect(mails.map(({ to }) => to).toSorted()).toEqual(['ana@new.example', 'ben@new.example', 'eva@new.example']);
    const text = mails.find(({ to }) => to === 'ana@new.example')?.text ?? '';
    const token = /\/invitation#([A-Za-z0-9_-]{43})\s/.exec(text)?.[1] ?? '';
    expect((await accept({ token, name: 'Ana', password: 'a brand new password' })).status).toBe(200);
    const ana = await app.signInAs();
    await ana.signIn('ana@new.example', 'a brand new password');
    expect((await ana.get('/api/session')).body).toMatchObject({
      memberships: [{ role: 'partnerManager', organisationId: app.ids.organisations.b }],
    });
  });

  test('an import grants nothing that a manager could not grant one by one', async () => {
    const table = [
      'E-mail,Role,Organisation',
      'one@new.example,Lead partner,',
      'two@new.example,Partner staff,org-b',
      'three@new.example,Observer,',
      'four@new.example,Partner manager,lead-org',
      'five@new.example,Partner staff,',
      'six@new.example,King,',
      'seven@new.example,Juror,',
    ].join('\n');
    expect(await outcomes('managerA', 'invitations', table)).toEqual([
      [2, 'refused', 'null: Your role does not allow this.'],
      [3, 'refused', 'null: Your role does not allow this.'],
      [4, 'refused', 'null: Your role does not allow this.'],
      [5, 'refused', 'null: Your role does not allow this.'],
      [6, 'new'],
      [7, 'refused', 'role: This must be one of: Partner staff, Partner manager, Lead partner, Evaluator, Juror, Observer.'],
      [8, 'refused', 'contestId: This is required.'],
    ]);
    const before = await readAllRows(app);
    expect((await importTable('managerA', 'invitations', table)).status).toBe(422);
    expect(await readAllRows(app)).toEqual(before);
    expect(await takeMails()).toEqual([]);
  });

  test('whoever is invited or has the role already is not invited again', async () => {
    parseRecord('invitations', await invite('managerA', { email: 'waits@new.example' }), 201);
    await takeMails();
    const table = [
      'E-mail,Role',
      'WAITS@new.example,Partner staff',
      'staffa@house.example,Partner staff',
      'staffa@house.example,Partner manager',
      'staffb@house.example,Partner staff',
      'no address,Partner staff',
    ].join('\n');
    // Nothing says that staffB has an account elsewhere.
    expect(await outcomes('managerA', 'invitations', table)).toEqual([
      [2, 'same'],
      [3, 'same'],
      [4, 'new'],
      [5, 'new'],
      [6, 'refused', 'email: This does not have the right form.'],
    ]);
    const good = table.split('\n').slice(0, -1).join('\n');
    expect(await importedCount('managerA', 'invitations', good)).toBe(2);
    expect((await takeMails()).map(({ to }) => to).toSorted()).toEqual(['staffa@house.example', 'staffb@house.example']);
  });

  test('an invitation to the jury of one contest is not that to the role', async () => {
    const contest = await createApiFactories(app).aContest({ by: 'lead' });
    const body = { email: 'juror@new.example', role: 'juror', contestId: contest.id };
    parseRecord('invitations', await (await app.signInAs('lead')).post('/api/invitations', body), 201);
    expect(await outcomes('lead', 'invitations', 'E-mail,Role\njuror@new.example,Juror\n')).toEqual([[2, 'new']]);
  });

  test('how many invitations another organisation has is not told by a refusal', async () => {
    const managerA = await app.signInAs('managerA');
    const ask = async (role: string) => {
      const body = { email: 'x@new.example', role, organisationId: app.ids.organisations.b };
      const { status, text } = await managerA.post('/api/invitations', body);
      return `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;
    };
    const before = [await ask('bad'), await ask('partnerStaff')];
    const lead = await app.signInAs('lead');
    for (let at = 0; at < 50; at += 1) {
      const body = { email: `b${at}@new.example`, role: 'partnerStaff', organisationId: app.ids.organisations.b };
      parseRecord('invitations', await lead.post('/api/invitations', body), 201);
    }
    expect([await ask('bad'), await ask('partnerStaff')]).toEqual(before);
    expect(before.map((each) => each.slice(0, 3))).toEqual(['422', '403']);
  });

  test('the number of pending invitations is limited as for single ones, and an invitation that ended is sent anew', async () => {
    const many = (count: number) =>
      `E-mail,Role\n${Array.from({ length: count }, (_, at) => `many${at}@new.example,Partner staff`).join('\n')}\n`;
    const planned = await outcomes('managerA', 'invitations', many(51));
    expect(planned.filter(([, outcome]) => outcome === 'new')).toHaveLength(50);
    expect(planned.at(-1)?.slice(0, 2)).toEqual([52, 'refused']);
    expect(await importedCount('managerA', 'invitations', many(2))).toBe(2);
    app.clock.set('2019-03-29T09:00:00.000Z');
    const manager = await app.signInAs();
    await manager.signIn('managera@house.example', 'test-house-password');
    await app.signInAs('managerB');
    const people = createTableImportFixture(() => ({ ...app, signInAs: async () => manager }));
    expect(await people.outcomes('managerA', 'invitations', many(1))).toEqual([[2, 'new']]);
  });
});
