import { engines } from '@pilotage/db/testing';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createSheetForm } from '../spreadsheets/testing/fillTemplate.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type Person, type TestApp, startTestApp } from '../testing/app/testApp.ts';

const refusal = z.looseObject({ errors: z.looseObject({ file: z.string() }) });

describe.each(engines)('a file with targets on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp(engine);
  });
  afterAll(() => app.close());

  const read = async (file: string | Uint8Array, by: Person = 'lead') =>
    (await app.signInAs(by)).upload('/api/assignments/read-table', createSheetForm(file, {}, 'targets.csv'));

  test('a workbook gives its numbers as numbers; formulas are named, and nothing is stored', async () => {
    const before = await readAllRows(app);
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'Targets',
          rows: [
            ['Code', 'First', 'Second'],
            ['ONE', 0.1 + 0.2, '1.234'],
            ['TWO', null, 7],
          ],
          cells: new Map([['2,1', { value: 12, type: 'formula', formula: 'C3+5', formulaResult: 12 }]]),
        },
        { name: 'Notes', rows: [['Anything']] },
      ],
    });
    const { status, body } = await read(workbook);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      rows: [
        ['Code', 'First', 'Second'],
        ['ONE', 0.3, '1.234'],
        ['TWO', expect.anything(), 7],
      ],
      decimal: null,
      problems: [{ line: 2, column: 1, message: 'A formula stands where a value belongs. Paste the value alone.' }],
      ignored: ['Only the first sheet is read, not “Notes”.'],
    });
    expect(await readAllRows(app)).toEqual(before);
  });

  test('a CSV file gives its texts and the decimal mark that goes with its separator', async () => {
    expect((await read('Code;First\r\nONE;1,234\r\n')).body).toEqual({
      rows: [
        ['Code', 'First'],
        ['ONE', '1,234'],
      ],
      decimal: ',',
      problems: [],
      ignored: [],
    });
  });

  test('what cannot be read is refused; only those who may assign read a file', async () => {
    const noText = await read(new Uint8Array([0, 1, 2, 3]));
    expect([noText.status, refusal.parse(noText.body).errors.file]).toEqual([
      422,
      'This is neither a workbook (.xlsx) nor CSV in UTF-8, or it is damaged or encrypted.',
    ]);
    const tooLong = await read('Code;First\n'.repeat(2_001));
    expect([tooLong.status, refusal.parse(tooLong.body).errors.file]).toEqual([422, 'At most 2000 rows are read.']);
    const none = await (await app.signInAs('lead')).upload('/api/assignments/read-table', new FormData());
    expect(none.status).toBe(422);
    const people = ['managerA', 'staffA', 'evaluator', 'observer', 'juror'] as const;
    const statuses = await Promise.all(people.map(async (person) => (await read('Code;First\n', person)).status));
    expect(statuses).toEqual([200, 403, 403, 403, 403]);
  });
});
