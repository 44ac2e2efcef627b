import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { CommandError } from '../cli/command.ts';
import { verify } from '../cli/verify.ts';
import { parseRecord } from '../testing/app/responseParsers.ts';
import {
  createSpreadsheetFixture,
  type SpreadsheetPeriod,
  type SpreadsheetFixture,
} from '../testing/fixtures/spreadsheetFixture.ts';

const refusal = z.looseObject({ errors: z.record(z.string(), z.string()) });
const wholeNumberMessage = 'Only whole numbers belong here. Write thousands without a point or a comma.';
const decimalsMessage = 'Too many decimals, at most 2. Write thousands without a point or a comma.';

describe.each(engines)('figure rules in API and import on %s', (engine) => {
  let fixtures: SpreadsheetFixture;
  let current: SpreadsheetPeriod;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture(engine);
    current = await fixtures.openNewPeriod();
  });
  afterAll(() => fixtures.app.close());

  const problemsOf = async (rows: Awaited<ReturnType<SpreadsheetPeriod['preview']>>['rows']) =>
    rows.flatMap(({ code, problems }) => problems.map(({ field, message }) => [code, field, message]));

  test('the API refuses decimals beyond those of the indicator in values, parts and ratios', async () => {
    const { ids, app } = fixtures;
    const staff = await app.signInAs('staffA');
    const errors = async (assignmentId: number, fields: object) => {
      const response = await staff.post('/api/measurements', { assignmentId, periodId: current.period.id, ...fields });
      expect(response.status).toBe(422);
      return refusal.parse(response.body).errors;
    };
    expect(await errors(ids.people, { value: 2.5 })).toEqual({ value: wholeNumberMessage });
    expect(await errors(ids.people, { value: 61, parts: { gender: { women: 30.5 } } })).toEqual({ parts: wholeNumberMessage });
    expect(await errors(ids.share, { numerator: 30.5, denominator: 61.5 })).toEqual({
      numerator: wholeNumberMessage,
      denominator: wholeNumberMessage,
    });
    expect(await errors(ids.money, { value: 1.255 })).toEqual({ value: decimalsMessage });
    expect(await current.listCells()).toEqual([]);
  });

  test('the import of a workbook refuses the same values', async () => {
    const file = await current.fillTemplate({
      fill: {
        PEOPLE: { value: 61 },
        'PEOPLE gender: women': { value: 30.5 },
        SHARE: { numerator: 30.5, denominator: 61 },
        MONEY: { value: 18.713 },
      },
    });
    expect(await problemsOf((await current.preview(file)).rows)).toEqual([
      ['MONEY', 'value', decimalsMessage],
      ['PEOPLE', 'part', wholeNumberMessage],
      ['SHARE', 'numerator', wholeNumberMessage],
    ]);
  });

  test('a share above 100 % is taken, and named to partner and reviewer, unless a check sets another limit', async () => {
    const { ids, app, build } = fixtures;
    const period = await fixtures.openNewPeriod();
    const file = await period.fillTemplate({ fill: { SHARE: { numerator: 12, denominator: 10 }, PEOPLE: { value: 12 } } });
    const oddOf = async () => (await period.preview(file)).rows.map(({ code, odd }) => [code, odd]);
    expect(await oddOf()).toEqual([
      ['PEOPLE', []],
      ['SHARE', ['exceedsWhole']],
    ]);
    await build.aMeasurement({ assignmentId: ids.share, periodId: period.period.id, numerator: 12, denominator: 10 });
    const report = await build.theReport(period.period.id);
    const staff = await app.signInAs('staffA');
    const warnings = async () =>
      z.looseObject({ warnings: z.array(z.unknown()) }).parse((await staff.get(`/api/reports/${report.id}/checklist`)).body)
        .warnings;
    expect(await warnings()).toEqual([{ assignmentId: ids.share, odd: ['exceedsWhole'], hasComment: false }]);
    const { indicatorId } = await app.pilotage.stores.system().get('assignments', ids.share);
    await build.aCheck({ indicatorId, kind: 'range', severity: 'error', maximum: 1 });
    expect(await warnings()).toEqual([]);
    expect((await staff.get(`/api/reports/${report.id}/checklist`)).body).toMatchObject({
      findings: [{ assignmentId: ids.share, severity: 'error', against: 1 }],
    });
    const changed = await period.fillTemplate({ fill: { SHARE: { numerator: 13, denominator: 10 } } });
    expect((await period.preview(changed)).rows).toMatchObject([{ code: 'SHARE', odd: [], findings: [{ against: 1 }] }]);
  });

  test.each([
    ['?format=csv&language=en', ',', '18.713'],
    ['?format=csv&language=de', ';', '1,234'],
  ])('a thousands separator in CSV (%s) is refused', async (query, separator, written) => {
    const csv = new TextDecoder().decode(await current.downloadTemplate('staffA', query));
    const changedLines = csv.split('\r\n').map((line) => {
      const cells = line.split(separator);
      return cells[0] === 'PEOPLE' && cells[2] === '' ? cells.with(6, written).join(separator) : line;
    });
    expect(await problemsOf((await current.preview(changedLines.join('\r\n'))).rows)).toEqual([
      ['PEOPLE', 'value', wholeNumberMessage],
    ]);
  });

  test('verify lists a stored value that breaks a rule, and its comment can still be changed', async () => {
    const { app, ids } = fixtures;
    const { id } = await fixtures.build.aMeasurement({ assignmentId: ids.people, periodId: current.period.id, value: 2 });
    // Stored in ten-thousandths: a value from before the rule existed.
    await app.opened.dataSource.query('UPDATE measurements SET value = ?, version = 2 WHERE id = ?', [25_000, id]);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await expect(verify({ ...app.pilotage, clock: app.clock })).rejects.toBeInstanceOf(CommandError);
    const messages = log.mock.calls.flat().map(String);
    log.mockRestore();
    expect(messages).toContain(`measurement ${id} breaks a rule in value: ${wholeNumberMessage}`);

    const staff = await app.signInAs('staffA');
    const commented = await staff.put(`/api/measurements/${id}`, { comment: 'As it was counted then.', version: 2 });
    expect(parseRecord('measurements', commented, 200)).toMatchObject({ value: 2.5, comment: 'As it was counted then.' });
    expect((await current.preview(await current.downloadTemplate())).rows).toEqual([]);
    const changed = await staff.put(`/api/measurements/${id}`, { value: 3.5, version: 3 });
    expect([changed.status, refusal.parse(changed.body).errors]).toEqual([422, { value: wholeNumberMessage }]);
  });
});
