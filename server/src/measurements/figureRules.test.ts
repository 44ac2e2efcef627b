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
const whole = 'Only whole numbers belong here. Write thousands without a point or a comma.';
const two = 'Too many decimals, at most 2. Write thousands without a point or a comma.';

describe.each(engines)('the rules of a figure hold by every way, on %s', (engine) => {
  let fixtures: SpreadsheetFixture;
  let now: SpreadsheetPeriod;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture(engine);
    now = await fixtures.openNewPeriod();
  });
  afterAll(() => fixtures.app.close());

  const refused = async (rows: Awaited<ReturnType<SpreadsheetPeriod['preview']>>['rows']) =>
    rows.flatMap(({ code, problems }) => problems.map(({ field, message }) => [code, field, message]));

  test('the API takes whole numbers where there are no decimals, of parts and of both numbers of a ratio too', async () => {
    const { ids, app } = fixtures;
    const staff = await app.signInAs('staffA');
    const errors = async (assignmentId: number, fields: object) => {
      const answer = await staff.post('/api/measurements', { assignmentId, periodId: now.period.id, ...fields });
      expect(answer.status).toBe(422);
      return refusal.parse(answer.body).errors;
    };
    expect(await errors(ids.people, { value: 2.5 })).toEqual({ value: whole });
    expect(await errors(ids.people, { value: 61, parts: { gender: { women: 30.5 } } })).toEqual({ parts: whole });
    expect(await errors(ids.share, { numerator: 30.5, denominator: 61.5 })).toEqual({ numerator: whole, denominator: whole });
    expect(await errors(ids.money, { value: 1.255 })).toEqual({ value: two });
    expect(await now.listCells()).toEqual([]);
  });

  test('a workbook is refused for the same', async () => {
    const file = await now.fillTemplate({
      fill: {
        PEOPLE: { value: 61 },
        'PEOPLE gender: women': { value: 30.5 },
        SHARE: { numerator: 30.5, denominator: 61 },
        MONEY: { value: 18.713 },
      },
    });
    expect(await refused((await now.preview(file)).rows)).toEqual([
      ['MONEY', 'value', two],
      ['PEOPLE', 'part', whole],
      ['SHARE', 'numerator', whole],
    ]);
  });

  test.each([
    ['?format=csv&language=en', ',', '18.713'],
    ['?format=csv&language=de', ';', '1,234'],
  ])('of CSV (%s) thousands do not become fractions', async (query, separator, written) => {
    const csv = new TextDecoder().decode(await now.downloadTemplate('staffA', query));
    const lines = csv.split('\r\n').map((line) => {
      const cells = line.split(separator);
      return cells[0] === 'PEOPLE' && cells[2] === '' ? cells.with(6, written).join(separator) : line;
    });
    expect(await refused((await now.preview(lines.join('\r\n'))).rows)).toEqual([['PEOPLE', 'value', whole]]);
  });

  test('what stands already is listed by verify, and can be commented on', async () => {
    const { app, ids } = fixtures;
    const { id } = await fixtures.build.aMeasurement({ assignmentId: ids.people, periodId: now.period.id, value: 2 });
    // Stored in ten-thousandths: a value from before the rule existed.
    await app.opened.dataSource.query('UPDATE measurements SET value = ?, version = 2 WHERE id = ?', [25_000, id]);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await expect(verify({ ...app.pilotage, clock: app.clock })).rejects.toBeInstanceOf(CommandError);
    const lines = log.mock.calls.flat().map(String);
    log.mockRestore();
    expect(lines).toContain(`measurement ${id} breaks a rule in value: ${whole}`);

    const staff = await app.signInAs('staffA');
    const commented = await staff.put(`/api/measurements/${id}`, { comment: 'As it was counted then.', version: 2 });
    expect(parseRecord('measurements', commented, 200)).toMatchObject({ value: 2.5, comment: 'As it was counted then.' });
    expect((await now.preview(await now.downloadTemplate())).rows).toEqual([]);
    const changed = await staff.put(`/api/measurements/${id}`, { value: 3.5, version: 3 });
    expect([changed.status, refusal.parse(changed.body).errors]).toEqual([422, { value: whole }]);
  });
});
