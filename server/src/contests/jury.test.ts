import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeIn, detailIn, expectInvalid, idsIn, recordIn, rowsIn } from '../testing/answered.ts';
import { unlike } from '../testing/builders.ts';
import { type House, openHouse } from '../testing/house.ts';
import { invitedJuror, judgedContest } from '../testing/judgedContest.ts';
import { juryBuilders } from '../testing/juryRows.ts';
import { openScene, type Scene } from '../testing/scene.ts';

describe.each(engines)('the jury of a contest, on %s', (engine) => {
  let house: House;
  let scene: Scene;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
  });
  afterAll(() => house.close());

  const system = () => house.pilotage.stores.system();

  test('comes by invitation: the mail and the page name the contest, and accepting gives the seat', async () => {
    const { contest, step } = await judgedContest(scene, { jurors: 0 });
    const { client, mail, looked, accepted, invitation } = await invitedJuror(scene, { contestId: contest.id });
    expect(invitation).toMatchObject({ organisationId: contest.organisationId, contestId: contest.id, role: 'juror' });
    expect(mail?.text).toContain(`the contest ${contest.name}`);
    expect([looked.body, accepted.status]).toMatchObject([{ contest: contest.name, role: 'juror' }, 200]);
    const [seat] = rowsIn(await client.list('jurors'));
    expect(seat).toMatchObject({ contestId: contest.id, organisationId: contest.organisationId });
    expect(await step('assign', { each: 1 })).toMatchObject({ status: 200, body: { assigned: 3, missing: [] } });
    expect(idsIn(await client.list('solutions'))).toHaveLength(3);
  });
});
