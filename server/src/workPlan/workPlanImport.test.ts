import { engines } from '@pilotage/db/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseTotal } from '../testing/app/responseParsers.ts';
import { startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createTableImportFixture } from '../testing/fixtures/tableImportFixture.ts';
import { createPartnersFixture } from '../testing/fixtures/partnersFixture.ts';

describe.each(engines)('a work plan from a table, on %s', (engine) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await startTestApp(engine);
  });
  afterEach(() => app.close());
  const { outcomes, importedCount, importTable, preview, postPreview } = createTableImportFixture(() => app);
  const head = 'Number;Title;Responsible;Contributors;Starts on;Due on;Description';
  const stored = async () =>
    app.pilotage.stores.system().all('workPlanItems', { order: { field: 'position', direction: 'ASC' } });

  test('numbers are read as people write them, organisations by name, days or periods, and all rows are created together', async () => {
    const fixtures = await createPartnersFixture(app);
    const period = await fixtures.aPeriod();
    const table = [
      head,
      `WP 1;Management;Organisation A;;P${period.number};${period.number};`,
      'a1.1;Steering;org-a;"organisation b; Lead Organisation";2019-02-01;2019-07-31;Meets each month',
      'A 1.10;Later;Organisation B;;;;',
      'D.1.1.1;Manual;Organisation B;Organisation A;;2019-07-31;',
    ].join('\n');
    const shown = await preview('lead', 'workPlanItems', table);
    expect(shown.rows.map(({ outcome, problems }) => [outcome, problems])).toEqual(shown.rows.map(() => ['new', []]));
    expect(shown.rows[1]?.values).toMatchObject({
      number: 'A 1.1',
      responsibleOrganisationId: 'Organisation A',
      contributorIds: 'Lead Organisation; Organisation B',
      startsOn: '2019-02-01',
    });
    expect(await stored()).toEqual([]);
    expect(await importedCount('lead', 'workPlanItems', table)).toBe(4);
    const { a, b, lead } = app.ids.organisations;
    expect(
      (await stored()).map(({ number, kind, responsibleOrganisationId, contributorIds, startsOn, dueOn }) => [
        number,
        kind,
        responsibleOrganisationId,
        contributorIds.toSorted((one, other) => one - other),
        startsOn,
        dueOn,
      ]),
    ).toEqual([
      ['1', 'workPackage', a, [], period.startsOn, period.endsOn],
      ['A 1.1', 'activity', a, [lead, b].toSorted((one, other) => one - other), '2019-02-01', '2019-07-31'],
      ['D 1.1.1', 'deliverable', b, [a], null, '2019-07-31'],
      ['A 1.10', 'activity', b, [], null, null],
    ]);
    // The same table again changes nothing, and a row that says otherwise is shown with what differs.
    const again = table
      .replace('Steering', 'Steering group')
      .replace('"organisation b; Lead Organisation"', '"Lead Organisation;Organisation B"');
    const repeated = await preview('lead', 'workPlanItems', again);
    expect(repeated.rows.map(({ outcome, differences }) => [outcome, ...differences.map(({ field }) => field)])).toEqual([
      ['same'],
      ['differs', 'title'],
      ['same'],
      ['same'],
    ]);
  });

  test('a refused row names its cell, and nothing is created', async () => {
    const table = [
      head,
      '1;Management;Organisation A;;;;',
      'A 2.1;No package;Organisation A;;;;',
      'X 1.1;No number;Organisation A;;;;',
      'A 1.1;Unknown;Nobody;;;;',
      'A 1.2;One unknown;Organisation A;Organisation B; ;P77;',
      'A 1.3;Both;Organisation A;Organisation A;;;',
      'A 1.4;Backwards;Organisation A;;2019-02-01;2019-01-01;',
      'WP1;Twice;Organisation A;;;;',
    ].join('\n');
    const found = await outcomes('lead', 'workPlanItems', table);
    expect(found.map(([row, outcome, problem]) => [row, outcome, String(problem ?? '').split(':')[0]])).toEqual([
      [2, 'new', ''],
      [3, 'refused', 'number'],
      [4, 'refused', 'number'],
      [5, 'refused', 'responsibleOrganisationId'],
      [6, 'refused', 'dueOn'],
      [7, 'refused', 'contributorIds'],
      [8, 'refused', 'dueOn'],
      [9, 'refused', 'null'],
    ]);
    expect((await importTable('lead', 'workPlanItems', table)).status).toBe(422);
    expect(await stored()).toEqual([]);
  });

  test('one unknown contributor among known ones is named', async () => {
    const table = `${head}\n1;Management;Organisation A;"Organisation B; Atlantis";;;`;
    expect((await outcomes('lead', 'workPlanItems', table))[0]?.[2]).toContain('Atlantis');
  });

  test('the lead partner alone imports', async () => {
    const table = `${head}\n1;Management;Organisation A;;;;`;
    for (const person of ['managerA', 'evaluator', 'observer', 'juror'] as const)
      expect([person, (await postPreview(person, 'workPlanItems', table)).status]).toEqual([person, 403]);
    expect(parseTotal(await (await app.signInAs('managerA')).list('workPlanItems'))).toBe(0);
  });
});
