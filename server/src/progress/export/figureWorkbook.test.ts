import { engines } from '@pilotage/db/testing';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../testing/app/testApp.ts';
import { createFigureExportFixture, type FigureExportFixture } from '../../testing/fixtures/figureExportFixture.ts';
import { loadExportSource } from './loadExportSource.ts';
import { streamFigureWorkbook } from './streamFigureWorkbook.ts';

const readSheets = async (workbook: Uint8Array) => {
  const { sheets } = await readXlsx(workbook);
  return sheets.map(({ name, rows: [head = [], ...rows] }) => ({ name, head: head.map(String), rows }));
};

describe.each(engines)('the workbook of figures on %s', (engine) => {
  let fixture: FigureExportFixture;
  beforeAll(async () => {
    fixture = await createFigureExportFixture(engine);
  });
  afterAll(() => fixture.app.close());

  async function loadWorkbook(person: Person, query = '') {
    const response = await fixture.ask(person, query, '/workbook');
    expect(response.status).toBe(200);
    const sheets = await readSheets(new Uint8Array(await response.arrayBuffer()));
    return { response, sheets, sheet: (name: string) => sheets.find((each) => each.name === name) };
  }

  test.each([
    ['lead', ''],
    ['lead', '?basis=submitted'],
    ['evaluator', '?basis=submitted&indicator=COUNT'],
    ['observer', ''],
    ['managerA', '?basis=own'],
    ['staffB', ''],
    ['staffB', '?basis=own'],
  ] as const)('the workbook has the rows of the tables: %s %s', async (person, query) => {
    const { table, descriptor } = await fixture.load(person, query);
    const { sheets, response } = await loadWorkbook(person, query);
    expect(sheets.map(({ name }) => name)).toEqual([...descriptor.resources.map(({ name }) => name), 'about']);
    for (const { name, schema } of descriptor.resources) {
      const { head = [], rows = [] } = sheets.find((each) => each.name === name) ?? {};
      expect(head).toEqual(schema.fields.map((field) => field.name));
      // A text has no apostrophe here: it is a text, whatever it looks like.
      const written = rows.map((row) => Object.fromEntries(head.map((field, at) => [field, String(row[at] ?? '')])));
      const unescaped = table(name).map((row) =>
        Object.fromEntries(Object.entries(row).map(([field, value]) => [field, value.replace(/^'=/, '=')])),
      );
      expect({ name, rows: written }).toEqual({ name, rows: unescaped });
      for (const [at, { type }] of schema.fields.entries())
        for (const row of rows) {
          const isNumber = type === 'number' || type === 'integer';
          if (row[at] !== null && row[at] !== undefined)
            expect(typeof row[at], `${name}.${head[at]}`).toBe(isNumber ? 'number' : 'string');
        }
    }
    const type = response.headers.get('content-type');
    expect(type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });

  test('the workbook is named by its question, says how it was read, and works nothing out', async () => {
    const { response, sheet } = await loadWorkbook('lead', '?indicator=COUNT');
    expect(response.headers.get('content-disposition')).toContain('filename="figures-COUNT-P1-approved.xlsx"');
    const about = new Map(sheet('about')?.rows.map(([item, content]) => [item, content]));
    expect(about.get('figures')).toBe('approved figures');
    expect(about.get('through period')).toBe(1);
    expect(about.get('read from (UTC)')).toBe('2018-03-01T09:00:00.000Z');
    expect(about.get('changed meanwhile')).toBe('false');
    expect(about.get('sheet figures')).toMatch(/^One row for each assignment and opened period/);
    const files = unzipSync(new Uint8Array(await (await fixture.ask('lead', '', '/workbook')).arrayBuffer()));
    const figures = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
    expect(figures).toContain('>=SUM(A1)<');
    expect(figures).not.toMatch(/<f[ >]/);
  });

  test('figures beyond what a sheet has continue on a further one', async () => {
    const { ids, pilotage } = fixture.app;
    const userId = ids.users.lead;
    const store = pilotage.stores.for({ id: userId, userId, role: 'leadPartner', organisationId: ids.organisations.lead });
    const source = await loadExportSource(store, new URLSearchParams({ basis: 'approved', through: '1' }));
    const chunks: Buffer[] = [];
    for await (const chunk of streamFigureWorkbook(source, 3)) chunks.push(Buffer.from(chunk));
    const sheets = await readSheets(new Uint8Array(Buffer.concat(chunks)));
    const parts = sheets.filter(({ name }) => /^figures(?: \d)?$/.test(name));
    expect(parts.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['figures', 3],
      ['figures 2', 3],
      ['figures 3', 1],
    ]);
    const whole = (await loadWorkbook('lead')).sheet('figures');
    expect(parts.flatMap(({ rows }) => rows)).toEqual(whole?.rows);
    for (const { head } of parts) expect(head).toEqual(whole?.head);
  });
});
