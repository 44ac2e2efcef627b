import { engines } from '@pilotage/db/testing';
import { describe, expect, test } from 'vitest';
import { startTestApp } from '../../testing/app/testApp.ts';
import { createJudgedContest, createJuryFixture, inviteJurorAndAccept } from '../../testing/fixtures/judgedContestFixture.ts';

describe.each(engines)('the invitation of a juror on %s', (engine) => {
  test('says who invites, to what, and until when', async () => {
    const app = await startTestApp(engine);
    const fixtures = createJuryFixture(app);
    const { contest } = await createJudgedContest(fixtures);
    const { mail, invitation, invitationResponse } = await inviteJurorAndAccept(fixtures, { contestId: contest.id });
    const system = app.pilotage.stores.system();
    const { name } = await system.get('users', app.ids.users.managerA);
    const { name: organiser } = await system.get('organisations', app.ids.organisations.a);
    expect(mail?.text).toContain(`${name}, ${organiser}`);
    expect(mail?.text).toContain(contest.name);
    expect(mail?.text).toMatch(/until \d+ \w+ 20\d\d, \d\d:\d\d CES?T/);
    expect(invitationResponse.body).toMatchObject({ inviter: `${name}, ${organiser}`, expiresAt: invitation.expiresAt });
    await app.close();
  });
});
