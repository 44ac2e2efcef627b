import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createSpreadsheetFixture,
  type SpreadsheetPeriod,
  type SpreadsheetFixture,
} from '../../testing/fixtures/spreadsheetFixture.ts';

describe('every filled cell of a file is imported, refused with its position, or listed as ignored', () => {
  let fixtures: SpreadsheetFixture;
  let period: SpreadsheetPeriod;
  beforeAll(async () => {
    fixtures = await createSpreadsheetFixture('sqlite');
    period = await fixtures.openNewPeriod();
  });
  afterAll(() => fixtures.app.close());

  const refusedRows = async (file: Uint8Array | string) =>
    (await period.preview(file)).rows.flatMap(({ code, outcome, problems }) =>
      outcome === 'refused' ? problems.map(({ row, field, message }) => [code, row, field, message]) : [],
    );
  const computed = 'The share is computed. Leave this empty and enter both numbers.';
  const ofPart = 'In the row of a part only the figure is entered. Write this into the row of the figure itself.';

  test('a value in the row of a ratio is refused, because numerator and denominator are expected', async () => {
    const both = await period.fillTemplate({ fill: { SHARE: { value: 0.75, numerator: 3, denominator: 4 } } });
    const alone = await period.fillTemplate({ fill: { SHARE: { value: '75 %' } } });
    for (const file of [both, alone]) expect(await refusedRows(file)).toEqual([['SHARE', 11, 'value', computed]]);
  });

  test('other fields than the value are refused in the row of a part', async () => {
    const file = await period.fillTemplate({
      fill: {
        PEOPLE: { value: 12 },
        'PEOPLE gender: women': { value: 7, state: 'sometimes', numerator: 3, comment: 'Most of them' },
      },
    });
    const people = (await period.preview(file)).rows[0]?.row ?? 0;
    expect(await refusedRows(file)).toEqual(
      ['state', 'numerator', 'comment'].map((field) => ['PEOPLE', people + 1, field, ofPart]),
    );
  });

  test('the state reported without a figure is refused', async () => {
    expect(await refusedRows(await period.fillTemplate({ fill: { MONEY: { state: 'reported' } } }))).toEqual([
      ['MONEY', 6, 'state', 'This says reported, but there is no figure. Enter one, or leave the state empty.'],
    ]);
  });

  test.each(['-', '–', 'n/a', 'N.A.'])('the placeholder %s is refused', async (value) => {
    expect(await refusedRows(await period.fillTemplate({ fill: { MONEY: { value } } }))).toEqual([
      ['MONEY', 6, 'value', 'Leave it empty, or choose a state.'],
    ]);
  });

  test('a figure with a footnote mark or strikethrough is refused', async () => {
    const raised = { vertAlign: 'superscript' as const };
    const struck = { strikethrough: true };
    const file = await period.fillTemplate({
      cells: {
        MONEY: { value: { type: 'richText', value: '121', richText: [{ text: '12' }, { text: '1', font: raised }] } },
        PEOPLE: { value: { type: 'number', value: 12, style: { font: struck } } },
        SHARE: {
          numerator: { type: 'richText', value: '3', richText: [{ text: '3', font: struck }] },
          comment: { type: 'richText', value: 'Not so', richText: [{ text: 'Not ', font: { bold: true } }, { text: 'so' }] },
        },
        WORDS: {
          comment: {
            type: 'richText',
            value: 'Very much',
            richText: [{ text: 'Very ' }, { text: 'much', font: { bold: true } }],
          },
        },
      },
    });
    const unclear = 'Pieces of this look different, as a raised footnote does, or are struck through. Write the figure alone.';
    expect((await refusedRows(file)).map(([code, , field, message]) => [code, field, message])).toEqual([
      ['MONEY', 'value', unclear],
      ['PEOPLE', 'value', unclear],
      ['SHARE', 'numerator', unclear],
    ]);
    expect((await period.preview(file)).rows.find(({ code }) => code === 'WORDS')).toMatchObject({ outcome: 'new' });
    const alike = [{ text: '1', font: { size: 11 } }, { text: '2' }];
    const plain = await period.fillTemplate({ cells: { MONEY: { value: { type: 'richText', value: '12', richText: alike } } } });
    expect((await period.preview(plain)).rows[0]?.changes).toContainEqual({ field: 'value', old: null, new: 12 });
  });

  test('unknown columns, rows without key, other sheets and changed read-only cells are listed as ignored', async () => {
    const file = await period.fillTemplate({
      fill: { MONEY: { value: 5 } },
      sheets: [{ name: 'Notes', rows: [['Ask Ana']] }],
      rows: (all) => [
        ...all.map((row) => {
          if (row[0] === 'Row id (keep)') return [...row, 'Source'];
          if (row[1] !== 'MONEY') return row;
          return [...row.with(5, 4), 'the ledger', 'page 7'];
        }),
        [null, null, 'Everything together', null, null, 17],
      ],
    });
    const importPreview = await period.preview(file);
    expect(importPreview.rows.map(({ code, outcome }) => [code, outcome])).toEqual([['MONEY', 'new']]);
    expect(importPreview.ignored).toEqual([
      { row: null, column: null, message: 'Only the first sheet is read, not “Notes”.' },
      { row: null, column: 'N', message: 'The template has no column “Source”. Filled cells: 1.' },
      { row: null, column: 'O', message: 'This column has no heading of the template. Filled cells: 1.' },
      { row: 6, column: 'F', message: '“Last period” is only shown and cannot be changed by a file.' },
      { row: 13, column: null, message: 'This row has no row id.' },
    ]);
  });

  test('an unchanged template has no ignored cells in any format', async () => {
    const queries = ['', '?format=csv&language=de', '?format=csv&language=en', '?format=plain'];
    for (const query of queries)
      expect((await period.preview(await period.downloadTemplate('staffA', query))).ignored).toEqual([]);
  });

  test('an emptied part is removed, and an emptied half of a ratio does not keep its stored value', async () => {
    const { build, ids } = fixtures;
    const { period, fillTemplate, preview, importFigures, listCells: cells } = await fixtures.openNewPeriod();
    const parts = { gender: { women: 7, men: 2 } };
    await build.aMeasurement({ assignmentId: ids.people, periodId: period.id, value: 12, parts });
    await build.aMeasurement({ assignmentId: ids.share, periodId: period.id, numerator: 1, denominator: 4 });
    const changesIn = async (file: Uint8Array) => (await preview(file)).rows.map(({ changes }) => changes);
    const one = await fillTemplate({ fill: { 'PEOPLE gender: men': { value: null } } });
    expect(await changesIn(one)).toEqual([[{ field: 'parts.gender.men', old: 2, new: null }]]);
    expect((await importFigures(one)).body).toEqual({ written: 1 });
    const ofPeople = async () => (await cells()).find(({ assignmentId }) => assignmentId === ids.people)?.parts;
    expect(await ofPeople()).toEqual({ gender: { women: 7 } });
    expect((await importFigures(await fillTemplate({ fill: { 'PEOPLE gender: women': { value: null } } }))).body).toEqual({
      written: 1,
    });
    expect(await ofPeople()).toEqual({});
    for (const [field, old] of [
      ['numerator', 1],
      ['denominator', 4],
    ] as const) {
      const half = await fillTemplate({ fill: { SHARE: { [field]: null } } });
      expect(await changesIn(half)).toEqual([[{ field, old, new: null }]]);
      expect((await preview(half)).rows).toMatchObject([{ outcome: 'refused' }]);
    }
  });
});
