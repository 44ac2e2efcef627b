import { engines } from '@pilotage/db/testing';
import { type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseTotal } from '../testing/app/responseParsers.ts';
import { type TestApp, startTestApp, type Person } from '../testing/app/testApp.ts';
import { cases } from '../testing/cases.ts';
import type { ListViewer } from '../testing/cases/caseDeclaration.ts';
import { everyRow } from '../testing/cases/deriveTotal.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';

const viewers: readonly ListViewer[] = ['staffA', 'lead', 'evaluator', 'observer', 'juror'];
const countRows = z.array(z.object({ n: z.coerce.number() }));

describe.each(engines)('the total of a list, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
    const fixtures = await createPartnersFixture(app);
    for (const name of resourceNames.filter((each) => each !== 'auditEvents'))
      for (const kind of cases[name].rowKinds) await cases[name].createRow(kind, fixtures);
  });
  afterAll(() => app.close());

  async function countOf(name: ResourceName, condition: string, person: Person): Promise<number> {
    const where = condition.replaceAll(':a', String(app.ids.organisations.a)).replaceAll(':me', String(app.ids.users[person]));
    const [row] = countRows.parse(await app.opened.dataSource.query(`SELECT COUNT(*) AS n FROM ${name} WHERE ${where}`));
    return row?.n ?? -1;
  }

  const listed = resourceNames.filter((name) => resourceOf(name).verbs.includes('list'));
  const telling = new Set<string>();

  test.each(listed)('%s: the total equals the number of visible rows by independent SQL', async (name) => {
    const all = await countOf(name, everyRow, 'lead');
    for (const person of viewers) {
      const response = await (await app.signInAs(person)).list(name, { range: [0, 0] });
      const condition = cases[name].findTotal(person);
      if (condition === undefined) expect([person, response.status]).toEqual([person, 403]);
      else {
        const total = await countOf(name, condition, person);
        expect([person, parseTotal(response)]).toEqual([person, total]);
        if (total > 0 && total < all) telling.add(name);
      }
    }
  });

  test('most totals differ between viewers', () => {
    // Of the others everybody who has a list sees all rows.
    const isPartial = (name: ResourceName) =>
      viewers.some((viewer) => ![undefined, everyRow].includes(cases[name].findTotal(viewer)));
    expect([...telling].toSorted()).toEqual(listed.filter(isPartial).toSorted());
    expect(telling.size).toBeGreaterThan(listed.length / 2);
  });
});
