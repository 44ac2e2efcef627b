import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAllRows } from '../../testing/app/readAllRows.ts';
import { createSheetForm } from '../testing/fillTemplate.ts';
import {
  createSpreadsheetFixture,
  type SpreadsheetPeriod,
  type SpreadsheetFixture,
} from '../../testing/fixtures/spreadsheetFixture.ts';

const fileErrorBody = z.looseObject({ errors: z.looseObject({ file: z.string() }) });

describe('invalid templates', () => {
  let fixtures: SpreadsheetFixture;
  let spreadsheetPeriod: SpreadsheetPeriod;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture('sqlite');
    spreadsheetPeriod = await fixtures.openNewPeriod();
  });
  afterAll(() => fixtures.app.close());

  const refusedRows = async (file: Uint8Array) =>
    (await spreadsheetPeriod.preview(file)).rows.flatMap(({ row, code, outcome, problems }) =>
      outcome === 'refused' ? problems.map(({ field, message }) => [row, code, field, message] as const) : [],
    );
  const wholeFile = async (file: Uint8Array | string, path = 'import-preview') => {
    const response = await spreadsheetPeriod.upload(path, file);
    return [response.status, fileErrorBody.parse(response.body).errors.file];
  };
  const keyOf = (row: readonly unknown[]) => String(row[0] ?? '');

  test('formulas in value and key cells are refused', async () => {
    const file = await spreadsheetPeriod.fillTemplate({
      formulas: { PEOPLE: { value: '1+1' }, MONEY: { comment: 'HYPERLINK("http://x","y")' } },
      fill: { MONEY: { value: 1 } },
    });
    expect(await refusedRows(file)).toEqual([
      [6, 'MONEY', 'comment', 'A formula stands where a value belongs. Paste the value alone.'],
      [7, 'PEOPLE', 'value', 'A formula stands where a value belongs. Paste the value alone.'],
    ]);
  });

  test('a text that looks like a formula stays a text in exports and imports', async () => {
    const { fillTemplate, importFigures, downloadTemplate: template } = spreadsheetPeriod;
    const evil = '=HYPERLINK("http://evil","click")';
    expect((await importFigures(await fillTemplate({ fill: { WORDS: { comment: evil } } }))).status).toBe(200);
    const csv = new TextDecoder().decode(await template('staffA', '?format=csv'));
    expect(csv).toContain(`"'=HYPERLINK(""http://evil"",""click"")"`);
    // The import restores the original text.
    expect((await spreadsheetPeriod.preview(csv)).rows).toEqual([]);
  });

  test('changed, foreign, repeated and missing keys are refused', async () => {
    const { assignmentIdOfB: ofB } = fixtures;
    const { fillTemplate } = spreadsheetPeriod;
    const rows = (change: (rows: Parameters<NonNullable<Parameters<typeof fillTemplate>[0]['rows']>>[0]) => typeof rows) =>
      fillTemplate({ fill: { MONEY: { value: 4 } }, rows: change });
    const swapped = await rows((all) =>
      all.map((row) => (row[1] === 'MONEY' ? [keyOf(row).replace(/-A\d+-/, `-A${fixtures.ids.people}-`), ...row.slice(1)] : row)),
    );
    expect(await refusedRows(swapped)).toEqual([
      [6, null, 'key', 'The row id was changed, or the indicator was since the template was made. Take a new template.'],
    ]);
    const [foreign, missing] = await Promise.all(
      [ofB, 999_999].map((id) =>
        rows((all) => all.map((row) => (row[1] === 'MONEY' ? [keyOf(row).replace(/-A\d+-/, `-A${id}-`), ...row.slice(1)] : row))),
      ),
    );
    // Rows of other organisations and missing rows give the same error.
    expect(await refusedRows(foreign ?? new Uint8Array())).toEqual([
      [6, null, 'key', 'No figure of this period has this row id.'],
    ]);
    expect(await refusedRows(foreign ?? new Uint8Array())).toEqual(await refusedRows(missing ?? new Uint8Array()));
    const twice = await rows((all) => [...all, ...all.filter((row) => row[1] === 'MONEY')]);
    expect(await refusedRows(twice)).toEqual([[13, null, 'key', 'The same figure stands in row 6 already.']]);
    const added = await rows((all) => [...all, [null, 'NEW', 'A new indicator', null, null, null, null, 12]]);
    expect(await refusedRows(added)).toEqual([[13, null, 'key', 'The row id is missing: rows cannot be added.']]);
    const alone = await rows((all) => all.filter((row) => row[1] !== 'PEOPLE' || row[3] !== null));
    expect((await refusedRows(alone)).map(([, , , message]) => message)).toEqual(
      Array(2).fill('The row of the figure itself is missing.'),
    );
  });

  test('ambiguous and invalid figures are refused', async () => {
    const file = await spreadsheetPeriod.fillTemplate({
      fill: {
        PEOPLE: { value: '1.234' },
        MONEY: { value: new Date('2020-01-02') },
        SHARE: { numerator: 'many', denominator: 1.00005 },
        SCORE: { value: true },
      },
    });
    expect((await refusedRows(file)).map(([, code, field, message]) => [code, field, message])).toEqual([
      ['MONEY', 'value', 'This is no figure.'],
      ['PEOPLE', 'value', 'This can be read in two ways. Write it without grouping.'],
      ['SCORE', 'value', 'This is none of the options of the indicator.'],
      ['SHARE', 'numerator', 'This is no figure.'],
    ]);
    const noise = await spreadsheetPeriod.fillTemplate({ fill: { MONEY: { value: 0.1 + 0.2 } } });
    expect((await spreadsheetPeriod.preview(noise)).rows[0]?.changes).toContainEqual({ field: 'value', old: null, new: 0.3 });
  });

  test('files of another period, of another organisation and invalid files are refused', async () => {
    const { app } = fixtures;
    const next = await fixtures.openNewPeriod();
    expect(await wholeFile(await next.downloadTemplate())).toEqual([422, 'This was made for another period.']);
    expect(await wholeFile(await spreadsheetPeriod.downloadTemplate('staffB'))).toEqual([
      422,
      'This was made for another organisation.',
    ]);
    expect(await wholeFile('a;b\n1;2\n')).toEqual([422, 'The column Row id (keep) of the template is missing or comes twice.']);
    expect(await wholeFile('\x00')).toEqual([
      422,
      'This is neither a workbook (.xlsx) nor CSV in UTF-8, or it is damaged or encrypted.',
    ]);
    const staff = await app.signInAs('staffA');
    const none = await staff.upload(`${spreadsheetPeriod.base}/import-preview`, new FormData());
    expect(fileErrorBody.parse(none.body).errors.file).toBe('This is required.');
    const large = await staff.upload(
      `${spreadsheetPeriod.base}/import-preview`,
      createSheetForm(new Uint8Array(6 * 1024 * 1024)),
    );
    expect(large.status).toBe(413);
  });

  test('only members of the organisation may import, and unknown form fields are refused', async () => {
    const { app } = fixtures;
    const { fillTemplate, upload, base } = spreadsheetPeriod;
    const file = await fillTemplate({ fill: { MONEY: { value: 4 } } });
    const before = await readAllRows(app);
    const statuses = async (path: string) =>
      Promise.all(
        (['lead', 'evaluator', 'observer', 'juror'] as const).map(
          async (person) => (await upload(path, file, { token: 'x' }, person)).status,
        ),
      );
    expect(await statuses('import-preview')).toEqual([403, 403, 403, 404]);
    expect(await statuses('import')).toEqual([403, 403, 403, 404]);
    // B may enter figures, but these are A's.
    expect((await upload('import', file, { token: 'x' }, 'staffB')).status).toBe(422);
    expect((await upload('import-preview', file, { token: 'x' })).status).toBe(422);
    expect((await upload('import', file)).status).toBe(422);
    expect((await upload('import', file, { token: 'x', overwrite: '1;2' })).status).toBe(422);
    expect((await upload('import', file, { token: 'x' })).status).toBe(409);
    expect(
      (await (await app.signInAs('staffA')).upload('/api/periods/999999/import-preview', createSheetForm(file))).status,
    ).toBe(404);
    expect((await (await app.signInAs('staffA')).post(`${base}/import`, {})).status).toBe(415);
    expect(await readAllRows(app)).toEqual(before);
  });
});
