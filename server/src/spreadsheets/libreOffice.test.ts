import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type CellValue, openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createSpreadsheetFixture,
  type SpreadsheetPeriod,
  type SpreadsheetFixture,
} from '../testing/fixtures/spreadsheetFixture.ts';
import type { ImportPreview } from './import/importPreview.ts';
import { sheetFields } from './sheetFields.ts';
import { findLibreOffice, convertWithLibreOffice } from './testing/libreOffice.ts';

/**
 * The filled template of the fixture's first period, saved by LibreOffice 7.4 as a workbook and as CSV. If LibreOffice is
 * installed, `REMAKE_FIXTURES=1 npx vitest run src/spreadsheets/libreOffice.test.ts` creates both files again.
 */
const fixture = (ending: 'xlsx' | 'csv') => join(import.meta.dirname, `testing/fixtures/savedByLibreOffice.${ending}`);
const shouldRemakeFixtures = process.env.REMAKE_FIXTURES === '1';
const program = findLibreOffice();

const fill: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
  PEOPLE: { value: 1234, comment: '007\nzwei Kurse, 1/2 davon online' },
  'PEOPLE gender: women': { value: 700 },
  SHARE: { numerator: 3, denominator: 4 },
  SCORE: { value: '2.5: Well' },
  WORDS: { comment: '=HYPERLINK("http://x")' },
  MONEY: { state: 'withheld', comment: 'Not confirmed by the source yet' },
};

/** Fills in the template without changing locks, lists, formats and hidden columns. */
async function fillInTemplate(template: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(template);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('The template has no sheet.');
  const column = (field: string) => sheetFields.findIndex((each) => each === field);
  sheet.rows.forEach((row, index) => {
    const name = [row[column('code')], row[column('part')]].filter(Boolean).join(' ');
    const values = fill[name] ?? {};
    for (const [field, value] of Object.entries(values)) {
      row[column(field)] = value;
      const cellKey = `${index},${column(field)}`;
      const before: Partial<Cell> = sheet.cells?.get(cellKey) ?? {};
      sheet.cells?.set(cellKey, { ...before, value, type: typeof value === 'number' ? 'number' : 'string' });
    }
  });
  return saveXlsx(workbook);
}

const outline = ({ rows }: ImportPreview) =>
  rows.map(({ code, outcome, changes, problems }) => [
    code,
    outcome,
    ...changes.filter(({ field }) => field !== 'availability').map((each) => `${each.field}: ${each.new}`),
    ...problems.map(({ message }) => message),
  ]);

const expected = [
  ['MONEY', 'new', 'comment: Not confirmed by the source yet'],
  ['PEOPLE', 'new', 'value: 1234', 'comment: 007\nzwei Kurse, 1/2 davon online', 'parts.gender.women: 700'],
  ['SCORE', 'new', 'value: 2.5'],
  ['SHARE', 'new', 'numerator: 3', 'denominator: 4'],
  ['WORDS', 'new', 'comment: =HYPERLINK("http://x")'],
];

describe('a template saved by LibreOffice', () => {
  let fixtures: SpreadsheetFixture;
  let spreadsheetPeriod: SpreadsheetPeriod;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture('sqlite');
    spreadsheetPeriod = await fixtures.openNewPeriod();
  });
  afterAll(() => fixtures.app.close());

  test.skipIf(program === null)('equals the result of the installed LibreOffice, including locks and lists', async () => {
    const saved = await convertWithLibreOffice(program ?? '', await fillInTemplate(await spreadsheetPeriod.downloadTemplate()));
    expect(outline(await spreadsheetPeriod.preview(saved))).toEqual(expected);
    const { sheets } = await readXlsx(saved, { readStyles: true });
    expect(sheets[0]?.protection?.sheet).toBe(true);
    expect(sheets[0]?.columns?.[0]?.hidden).toBe(true);
    expect(sheets[0]?.dataValidations?.filter(({ type }) => type === 'list')).toHaveLength(3);
    if (!shouldRemakeFixtures) return;
    writeFileSync(fixture('xlsx'), saved);
    writeFileSync(
      fixture('csv'),
      await convertWithLibreOffice(program ?? '', await fillInTemplate(await spreadsheetPeriod.downloadTemplate()), 'csv'),
    );
  });

  test('gives the same rows as CSV', async () => {
    expect(outline(await spreadsheetPeriod.preview(readFileSync(fixture('csv'), 'utf8')))).toEqual(expected);
  });

  test('previews and imports each figure, and a second import changes nothing', async () => {
    const saved = new Uint8Array(readFileSync(fixture('xlsx')));
    expect(outline(await spreadsheetPeriod.preview(saved))).toEqual(expected);
    expect((await spreadsheetPeriod.importFigures(saved)).body).toEqual({ written: 5 });
    expect(await spreadsheetPeriod.preview(saved)).toMatchObject({ rows: [], same: 5 });
    expect((await spreadsheetPeriod.listCells()).find(({ assignmentId }) => assignmentId === fixtures.ids.people)).toMatchObject({
      value: 1234,
      parts: { gender: { women: 700 } },
    });
  });
});
