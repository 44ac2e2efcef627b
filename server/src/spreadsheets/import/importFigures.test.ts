import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseProblemCode } from '../../testing/app/responseParsers.ts';
import { countAuditEvents } from '../../testing/factories/apiFactories.ts';
import type { ImportPreview } from './importPreview.ts';
import { createSpreadsheetFixture, type SpreadsheetPeriod } from '../../testing/fixtures/spreadsheetFixture.ts';

const errorsIn = (body: unknown) => z.object({ errors: z.record(z.string(), z.string()) }).parse(body).errors;
const outline = ({ rows }: ImportPreview) =>
  rows.map(({ code, outcome, changes, problems }) => [
    code,
    outcome,
    ...changes.map((each) => `${each.field}: ${each.old} > ${each.new}`),
    ...problems.map((each) => `${each.field}: ${each.message}`),
  ]);

describe.each(engines)('the import of a filled template, on %s', (engine) => {
  let fixtures: Awaited<ReturnType<typeof createSpreadsheetFixture>>;
  let spreadsheetPeriod: SpreadsheetPeriod;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture(engine);
  });
  beforeEach(async () => {
    spreadsheetPeriod = await fixtures.openNewPeriod();
  });
  afterAll(() => fixtures.app.close());

  const everything = {
    PEOPLE: { value: 12, comment: ' Two courses.\r\n007 ' },
    'PEOPLE gender: women': { value: 7 },
    SHARE: { numerator: 3, denominator: 4 },
    SCORE: { value: '2.5: Well' },
    WORDS: { comment: 'That patience pays.' },
    MONEY: { state: 'Withheld', comment: 'Not confirmed by the source yet' },
  };

  test('previews each difference, writes nothing before the confirmation, and then everything once', async () => {
    const { app } = fixtures;
    const { fillTemplate, preview, importFigures, upload, listCells: cells } = spreadsheetPeriod;
    const file = await fillTemplate({ fill: everything });
    const before = await countAuditEvents(app);
    const shown = await preview(file);
    expect(outline(shown)).toEqual([
      ['MONEY', 'new', 'availability: null > withheld', 'comment: null > Not confirmed by the source yet'],
      [
        'PEOPLE',
        'new',
        'availability: null > reported',
        'value: null > 12',
        'comment: null > Two courses.\n007',
        'parts.gender.women: null > 7',
      ],
      ['SCORE', 'new', 'availability: null > reported', 'value: null > 2.5'],
      ['SHARE', 'new', 'availability: null > reported', 'numerator: null > 3', 'denominator: null > 4'],
      ['WORDS', 'new', 'availability: null > reported', 'comment: null > That patience pays.'],
    ]);
    expect([await cells(), await countAuditEvents(app)]).toEqual([[], before]);

    const response = await importFigures(file);
    expect([response.status, response.body]).toEqual([200, { written: 5 }]);
    const stored = await cells();
    expect(stored.find((cell) => cell.assignmentId === fixtures.ids.people)).toMatchObject({
      value: 12,
      parts: { gender: { women: 7 } },
      comment: 'Two courses.\n007',
      state: 'draft',
    });
    expect(stored.find((cell) => cell.assignmentId === fixtures.ids.share)).toMatchObject({
      value: 0.75,
      numerator: 3,
      denominator: 4,
    });
    // The audit trail has one event per figure, by the user who sent the file.
    const events = await app.pilotage.stores
      .system()
      .all('auditEvents', { where: { resource: 'measurements', action: 'create', periodId: spreadsheetPeriod.period.id } });
    expect(events.map(({ actorId }) => actorId)).toEqual(Array(5).fill(app.ids.users.staffA));

    const again = await preview(file);
    expect([again.rows, again.same]).toEqual([[], 5]);
    const second = await upload('import', file, { token: again.token });
    expect([second.status, second.body]).toEqual([200, { written: 0 }]);
    expect(await cells()).toEqual(stored);
  });

  test('changes only what differs; an emptied row deletes nothing', async () => {
    const { build, ids } = fixtures;
    const { period, fillTemplate, preview, importFigures, listCells: cells } = spreadsheetPeriod;
    await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 10, comment: 'Kept' });
    await build.aMeasurement({ assignmentId: ids.money, periodId: period.id, value: 0 });
    await build.aMeasurement({ assignmentId: ids.share, periodId: period.id, numerator: 1, denominator: 4, illustrative: true });
    const file = await fillTemplate({
      fill: {
        PEOPLE: { value: 11 },
        MONEY: { value: null, state: null },
        SHARE: { state: 'not applicable', numerator: null, denominator: null, comment: 'No course' },
      },
    });
    expect(outline(await preview(file))).toEqual([
      ['MONEY', 'kept', 'availability: reported > null', 'value: 0 > null'],
      ['PEOPLE', 'changed', 'value: 10 > 11'],
      [
        'SHARE',
        'changed',
        'availability: reported > notApplicable',
        'numerator: 1 > null',
        'denominator: 4 > null',
        'comment: null > No course',
      ],
    ]);
    expect((await importFigures(file)).body).toEqual({ written: 2 });
    const stored = await cells();
    expect(stored.find((cell) => cell.assignmentId === ids.people)).toMatchObject({ value: 11, comment: 'Kept', version: 2 });
    expect(stored.find((cell) => cell.assignmentId === ids.money)).toMatchObject({ value: 0, version: 1 });
    expect(stored.find((cell) => cell.assignmentId === ids.share)).toMatchObject({
      availability: 'notApplicable',
      value: null,
      illustrative: true,
    });
  });

  test('refuses what a single write refuses, by row and reason, and then imports nothing', async () => {
    const { fillTemplate, preview, importFigures, listCells: cells } = spreadsheetPeriod;
    const file = await fillTemplate({
      fill: {
        PEOPLE: { value: 3 },
        'PEOPLE gender: women': { value: 4 },
        SHARE: { numerator: 3, denominator: 0 },
        SCORE: { value: 'Splendid' },
        WORDS: { state: 'perhaps', comment: 'x' },
        MONEY: { value: 1.5 },
      },
    });
    expect(outline(await preview(file))).toEqual([
      ['MONEY', 'new', 'availability: null > reported', 'value: null > 1.5'],
      [
        'PEOPLE',
        'refused',
        'availability: null > reported',
        'value: null > 3',
        'parts.gender.women: null > 4',
        'part: The parts exceed the total.',
      ],
      ['SCORE', 'refused', 'value: This is none of the options of the indicator.'],
      [
        'SHARE',
        'refused',
        'availability: null > reported',
        'numerator: null > 3',
        'denominator: null > 0',
        'numerator: Something of nothing is not possible.',
      ],
      [
        'WORDS',
        'refused',
        'availability: null > reported',
        'comment: null > x',
        'state: This is none of the states of the list.',
      ],
    ]);
    const response = await importFigures(file);
    expect([response.status, parseProblemCode(response)]).toEqual([422, 'invalid']);
    expect(Object.values(errorsIn(response.body))).toHaveLength(4);
    expect(await cells()).toEqual([]);
  });

  test('shows both values of a conflict, and overwrites it only if requested', async () => {
    const { build, ids, app } = fixtures;
    const { period, fillTemplate, preview, importFigures, listCells: cells } = spreadsheetPeriod;
    const cell = await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 10 });
    const file = await fillTemplate({ fill: { PEOPLE: { value: 11 } } });
    const untouched = await fillTemplate({ fill: { MONEY: { value: 5 } } });
    await (await app.signInAs('managerA')).put(`/api/measurements/${cell.id}`, { value: 20, version: 1 });
    expect(outline(await preview(file))).toEqual([['PEOPLE', 'conflict', 'value: 20 > 11']]);
    // A row that is unchanged in the file is not a conflict: the newer figure remains.
    expect(outline(await preview(untouched))).toEqual([['MONEY', 'new', 'availability: null > reported', 'value: null > 5']]);
    expect((await importFigures(file)).body).toEqual({ written: 0 });
    expect((await cells())[0]).toMatchObject({ value: 20, version: 2 });
    expect((await importFigures(file, String(ids.people))).body).toEqual({ written: 1 });
    expect((await cells())[0]).toMatchObject({ value: 11, version: 3 });
  });

  test('imports exactly the preview: changes after the preview give a new preview', async () => {
    const { app, ids } = fixtures;
    const { fillTemplate, preview, upload, period, listCells: cells } = spreadsheetPeriod;
    const file = await fillTemplate({ fill: { PEOPLE: { value: 11 }, MONEY: { value: 5 } } });
    const { token } = await preview(file);
    const other = await fillTemplate({ fill: { PEOPLE: { value: 12 }, MONEY: { value: 5 } } });
    expect((await upload('import', other, { token })).status).toBe(409);
    await (await app.signInAs('managerA')).post('/api/measurements', {
      assignmentId: ids.people,
      periodId: period.id,
      value: 3,
    });
    const response = await upload('import', file, { token });
    expect([response.status, parseProblemCode(response)]).toEqual([409, 'importChanged']);
    expect(
      z.object({ current: z.looseObject({ rows: z.array(z.looseObject({})) }) }).parse(response.body).current.rows,
    ).toHaveLength(2);
    expect(await cells()).toMatchObject([{ value: 3 }]);
  });

  test('refuses submitted reports, closed periods and accepted figures', async () => {
    const { build, ids, app } = fixtures;
    const { period, fillTemplate, preview, postPreview, upload, listCells: cells } = spreadsheetPeriod;
    await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 10 });
    await build.aMeasurement({ assignmentId: ids.money, periodId: period.id, value: 1 });
    const file = await fillTemplate({ fill: { PEOPLE: { value: 11 } } });
    const both = await fillTemplate({ fill: { PEOPLE: { value: 11 }, MONEY: { value: 2 } } });
    const { token } = await preview(file);
    const report = await build.submitReport(period.id);
    for (const response of [await postPreview(file), await upload('import', file, { token }), await upload('import', file)])
      expect([response.status, parseProblemCode(response)]).toEqual([423, 'reportSubmitted']);

    const comment = { comment: 'Look again', cells: [{ assignmentId: ids.people, comment: 'Sure?' }] };
    await (await app.signInAs('lead')).post(`/api/reports/${report.id}/return`, { version: report.version, ...comment });
    expect(outline(await preview(both))).toEqual([
      ['MONEY', 'refused', 'value: 1 > 2', 'key: The figure is accepted as it is.'],
      ['PEOPLE', 'changed', 'value: 10 > 11'],
    ]);
    const [{ version } = period] = await app.pilotage.stores.system().all('periods', { where: { id: period.id } });
    await build.closePeriod({ id: period.id, version });
    const closed = await upload('import', file, { token: (await preview(file, 'staffA').catch(() => ({ token: 'x' }))).token });
    expect([closed.status, parseProblemCode(closed)]).toEqual([423, 'periodClosed']);
    expect((await cells()).map(({ value }) => value)).toEqual([10, 1]);
  });

  test('refuses an import into a period that was closed after the preview', async () => {
    const { build } = fixtures;
    const { period, fillTemplate, preview, upload, listCells: cells } = spreadsheetPeriod;
    const file = await fillTemplate({ fill: { PEOPLE: { value: 11 } } });
    const { token } = await preview(file);
    await build.closePeriod(period);
    expect(parseProblemCode(await upload('import', file, { token }))).toBe('periodClosed');
    expect(await cells()).toEqual([]);
  });

  test('an error at the last row rolls back the whole import', async () => {
    const { build, ids, app } = fixtures;
    const { period, fillTemplate, preview, upload, listCells: cells } = spreadsheetPeriod;
    const file = await fillTemplate({ fill: everything });
    const { token } = await preview(file);
    const dataSource = app.opened.dataSource;
    // The last figure cannot be stored.
    const triggerBody = engine === 'sqlite' ? `SELECT RAISE(ABORT, 'no')` : `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no'`;
    await dataSource.query(
      engine === 'sqlite'
        ? `CREATE TRIGGER last_one BEFORE INSERT ON measurements WHEN NEW.assignmentId = ${ids.words} BEGIN ${triggerBody}; END`
        : `CREATE TRIGGER last_one BEFORE INSERT ON measurements FOR EACH ROW IF NEW.assignmentId = ${ids.words} THEN ${triggerBody}; END IF`,
    );
    const before = await countAuditEvents(app);
    expect((await upload('import', file, { token }).catch(() => ({ status: 500 }))).status).toBeGreaterThanOrEqual(500);
    expect([await cells(), await countAuditEvents(app)]).toEqual([[], before]);
    await dataSource.query('DROP TRIGGER last_one');
    await build.aMeasurement({ assignmentId: ids.money, periodId: period.id, value: 1 });
  });

  test('two simultaneous confirmations import once', async () => {
    const { fillTemplate, preview, upload, listCells: cells } = spreadsheetPeriod;
    const file = await fillTemplate({ fill: everything });
    const { token } = await preview(file);
    const responses = await Promise.all([upload('import', file, { token }), upload('import', file, { token }, 'managerA')]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await cells()).map(({ version }) => version)).toEqual([1, 1, 1, 1, 1]);
  });

  test('the same idempotency key replays the first response', async () => {
    const { app } = fixtures;
    const { fillTemplate, preview, base, listCells: cells } = spreadsheetPeriod;
    const { createSheetForm: sheetForm } = await import('../testing/fillTemplate.ts');
    const file = await fillTemplate({ fill: everything });
    const { token } = await preview(file);
    const staff = await app.signInAs('staffA');
    const upload = () => staff.upload(`${base}/import`, sheetForm(file, { token }), { 'idempotency-key': 'once' });
    expect([(await upload()).body, (await upload()).body]).toEqual([{ written: 5 }, { written: 5 }]);
    expect((await cells()).map(({ version }) => version)).toEqual([1, 1, 1, 1, 1]);
  });

  test('accepts CSV, localised and plain', async () => {
    const { downloadTemplate: template, preview, importFigures } = spreadsheetPeriod;
    const decoded = async (query: string) =>
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await template('staffA', query));
    const written: Readonly<Record<string, string>> = { MONEY: '1234,56', PEOPLE: '12' };
    const rows = (await decoded('?format=csv&language=de')).split('\r\n').map((row) => {
      const [code = '', name, part, unit, last, state, value, ...rest] = row.split(';');
      return [code, name, part, unit, last, state, part === '' ? (written[code] ?? value) : value, ...rest].join(';');
    });
    const german = rows.join('\r\n');
    expect(outline(await preview(german)).map(([code, , , value]) => [code, value])).toEqual([
      ['MONEY', 'value: null > 1234.56'],
      ['PEOPLE', 'value: null > 12'],
    ]);
    expect((await importFigures(german)).body).toEqual({ written: 2 });
    for (const query of ['?format=csv&language=de', '?format=csv&language=en', '?format=plain', '?format=xlsx'])
      expect((await preview(await template('staffA', query))).rows).toEqual([]);
  });
});
