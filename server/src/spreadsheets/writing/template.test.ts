import { readXlsx, type Workbook } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sheetFields } from '../sheetFields.ts';
import {
  createSpreadsheetFixture,
  type SpreadsheetPeriod,
  type SpreadsheetFixture,
} from '../../testing/fixtures/spreadsheetFixture.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the template of a period', () => {
  let fixtures: SpreadsheetFixture;
  let now: SpreadsheetPeriod;
  let workbook: Workbook;
  const figures = () => workbook.sheets[0];
  const column = (field: string) => sheetFields.findIndex((each) => each === field);
  const rowOf = (code: string) => figures()?.rows.findIndex((row) => row[column('code')] === code) ?? -1;
  const cellAt = (code: string, field: string) => figures()?.cells?.get(`${rowOf(code)},${column(field)}`);

  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture('sqlite');
    now = await fixtures.openNewPeriod();
    const { build, ids } = fixtures;
    const { period } = now;
    await build.aMeasurement({
      assignmentId: ids.people,
      periodId: period.id,
      value: 12,
      parts: { gender: { women: 7 } },
      comment: '=HYPERLINK("http://x")',
    });
    await build.aMeasurement({ assignmentId: ids.score, periodId: period.id, value: 2.5 });
    await build.aMeasurement({ assignmentId: ids.money, periodId: period.id, availability: 'withheld', comment: '007' });
    workbook = await readXlsx(await now.downloadTemplate(), { readStyles: true });
  });
  afterAll(() => fixtures.app.close());

  test('shows organisation, period and due date above the rows', () => {
    expect(figures()?.rows[0]?.[1]).toBe('Organisation A: figures of P1');
    expect(figures()?.rows[1]?.[1]).toBe('2001-01-01 to 2001-12-31, due 2002-01-31');
  });

  test('is locked except for editable cells', () => {
    expect(figures()?.protection?.sheet).toBe(true);
    const open = (code: string) => sheetFields.filter((field) => cellAt(code, field)?.style?.protection?.locked === false);
    expect(open('PEOPLE')).toEqual(['state', 'value', 'comment', 'cause', 'correction']);
    expect(open('SHARE')).toEqual(['state', 'numerator', 'denominator', 'comment', 'cause', 'correction']);
    expect(open('WORDS')).toEqual(['state', 'comment', 'cause', 'correction']);
  });

  test('hides the keys and lists, and shows the counting rules on a second sheet', () => {
    expect(figures()?.columns?.[0]?.hidden).toBe(true);
    expect(workbook.sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Figures', false],
      ['What counts', false],
      ['Lists', true],
    ]);
    const rules = workbook.sheets[1]?.rows.find(([code]) => code === 'PEOPLE');
    expect(rules?.[4]).toBe('Each person once.');
  });

  test('shows the stored values, with parts below their figure', () => {
    const rowIndex = rowOf('PEOPLE');
    const valuesOfRow = (row: number) =>
      ['part', 'state', 'value', 'comment'].map((field) => figures()?.rows[row]?.[column(field)] ?? null);
    expect([valuesOfRow(rowIndex), valuesOfRow(rowIndex + 1), valuesOfRow(rowIndex + 2)]).toEqual([
      [null, 'reported', 12, '=HYPERLINK("http://x")'],
      ['gender: women', null, 7, null],
      ['gender: men', null, null, null],
    ]);
    expect(cellAt('SCORE', 'value')?.value ?? figures()?.rows[rowOf('SCORE')]?.[column('value')]).toBe('2.5: Well');
    expect(figures()?.rows[rowOf('MONEY')]?.[column('comment')]).toBe('007');
    expect([...(figures()?.cells ?? [])].filter(([, { formula }]) => formula !== undefined)).toEqual([]);
  });

  test('offers lists of states, options and reasons, and accepts only numbers as figures', () => {
    const kinds = figures()?.dataValidations?.map(({ type, formula1, showErrorMessage }) => [
      type,
      formula1,
      showErrorMessage ?? false,
    ]);
    expect(kinds).toEqual([
      ['list', 'Lists!$A$1:$A$3', true],
      ['list', 'Lists!$B$1:$B$4', false],
      ['list', 'Lists!$C$1:$C$2', true],
      ['decimal', '-99999999999', true],
      ['decimal', '-99999999999', true],
      ['decimal', '-99999999999', true],
    ]);
    expect(workbook.sheets[2]?.rows.map(([, , option]) => option ?? null)).toEqual(['1: Barely', '2.5: Well', null, null]);
  });

  test('formats figures by their decimals and texts as texts', () => {
    expect(cellAt('PEOPLE', 'value')?.style?.numFmt).toBe('#,##0');
    expect(cellAt('MONEY', 'value')?.style?.numFmt).toBe('#,##0.00');
    expect(cellAt('MONEY', 'comment')?.style?.numFmt).toBe('@');
  });

  test('CSV has the decimal sign of the language, a byte order mark and no formulas', async () => {
    const german = text(await now.downloadTemplate('staffA', '?format=csv&language=de'));
    expect(german.startsWith('\uFEFFCode;Indicator;Part;')).toBe(true);
    expect(german).toContain(`;reported;12;;;"'=HYPERLINK(""http://x"")";`);
    expect(german).toContain(';2.5: Well;');
    const plain = text(await now.downloadTemplate('staffA', '?format=plain&language=de'));
    expect(plain.startsWith('code,indicator,part,unit,last,state,value,')).toBe(true);
  });

  test('is refused without the right to enter figures, and for a planned period', async () => {
    const planned = await fixtures.build.aPeriod({
      number: 2,
      startsOn: '2002-01-01',
      endsOn: '2002-12-31',
      dueOn: '2003-01-31',
    });
    const status = async (person: Parameters<typeof fixtures.app.signInAs>[0], id: number) =>
      (await (await fixtures.app.signInAs(person)).get(`/api/periods/${id}/template`)).status;
    expect(await status('lead', now.period.id)).toBe(403);
    expect(await status('evaluator', now.period.id)).toBe(403);
    expect(await status('juror', now.period.id)).toBe(404);
    expect(await status('staffA', 999_999)).toBe(404);
    expect(await status('staffA', planned.id)).toBe(409);
    await (await fixtures.app.signInAs('lead')).delete(`/api/periods/${planned.id}`);
  });

  test('contains no data of other organisations', async () => {
    const { build, assignmentIdOfB: ofB } = fixtures;
    const { period } = now;
    await build.aMeasurement({ by: 'staffB', assignmentId: ofB, periodId: period.id, value: 987_654, comment: 'canary of B' });
    const plain = text(await now.downloadTemplate('staffA', '?format=plain'));
    expect(plain).not.toContain('987654');
    expect(plain).not.toContain('canary');
    expect(plain).not.toContain(`-A${ofB}-`);
  });
});
