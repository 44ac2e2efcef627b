import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAuditEvents } from '../../testing/factories/apiFactories.ts';
import { createSpreadsheetFixture, type SpreadsheetFixture } from '../../testing/fixtures/spreadsheetFixture.ts';

describe.each(engines)('the checks of an import, on %s', (engine) => {
  let fixtures: SpreadsheetFixture;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture(engine);
  });
  afterAll(() => fixtures.app.close());

  test('the preview has the check results of each figure after the import, blocking ones first, and resolved ones', async () => {
    const { app, build, ids } = fixtures;
    const [people, money] = await Promise.all(
      [ids.people, ids.money].map(async (id) => (await app.pilotage.stores.system().get('assignments', id)).indicatorId),
    );
    const checks = [
      await build.aCheck({ indicatorId: people ?? 0, kind: 'range', severity: 'warning', maximum: 100 }),
      await build.aCheck({ indicatorId: people ?? 0, kind: 'range', severity: 'error', maximum: 1000 }),
      await build.aCheck({ indicatorId: people ?? 0, kind: 'relation', severity: 'error', otherIndicatorId: money ?? 0 }),
    ];
    const [above, farAbove, related] = checks.map(({ id }) => id);
    const { period, fillTemplate, preview, listCells: cells } = await fixtures.openNewPeriod();
    const findingsOf = async (fill: Parameters<typeof fillTemplate>[0]['fill']) =>
      (await preview(await fillTemplate({ fill }))).rows.map(({ code, outcome, findings }) => [
        code,
        outcome,
        ...findings.map(({ checkId, severity, settled, against }) => [checkId, severity, settled, against]),
      ]);
    const before = await countAuditEvents(app);
    // The figure of the other indicator is in the same file.
    expect(await findingsOf({ PEOPLE: { value: 2000 }, MONEY: { value: 500 } })).toEqual([
      ['MONEY', 'new'],
      ['PEOPLE', 'new', [farAbove, 'error', false, 1000], [related, 'error', false, 500], [above, 'warning', false, 100]],
    ]);
    expect(await findingsOf({ PEOPLE: { value: 200, comment: 'A fair.' }, MONEY: { value: 500 } })).toEqual([
      ['MONEY', 'new'],
      ['PEOPLE', 'new', [above, 'warning', true, 100]],
    ]);
    // Refused rows and withheld figures are not checked.
    expect(await findingsOf({ PEOPLE: { value: -2000 }, MONEY: { state: 'withheld', comment: 'Not yet' } })).toEqual([
      ['MONEY', 'new'],
      ['PEOPLE', 'refused'],
    ]);
    expect([await cells(), await countAuditEvents(app)]).toEqual([[], before]);

    // A conflict is checked as if it were overwritten.
    const file = await fillTemplate({ fill: { PEOPLE: { value: 300 }, MONEY: { value: 200 } } });
    await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 7 });
    const { rows } = await preview(file);
    expect(rows).toMatchObject([
      { outcome: 'new' },
      { outcome: 'conflict', findings: [{ checkId: related }, { checkId: above, settled: false }] },
    ]);
    for (const check of checks) {
      const { version } = await app.pilotage.stores.system().get('checks', check.id);
      expect((await (await app.signInAs('lead')).put(`/api/checks/${check.id}`, { version, active: false })).status).toBe(200);
    }
    expect((await preview(file)).rows).toMatchObject([{ outcome: 'new' }, { outcome: 'conflict', findings: [] }]);
  });

  test('blocking results block the report, not the import', async () => {
    const { app, build, ids } = fixtures;
    const { indicatorId } = await app.pilotage.stores.system().get('assignments', ids.money);
    await build.aCheck({ indicatorId, kind: 'range', severity: 'error', maximum: 10 });
    const { fillTemplate, preview, importFigures, listCells: cells } = await fixtures.openNewPeriod();
    const file = await fillTemplate({ fill: { MONEY: { value: 500 } } });
    expect((await preview(file)).rows).toMatchObject([{ outcome: 'new', findings: [{ severity: 'error', settled: false }] }]);
    expect((await importFigures(file)).status).toBe(200);
    expect(await cells()).toMatchObject([{ value: 500 }]);
  });
});
