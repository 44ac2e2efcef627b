import { engines } from '@pilotage/db/testing';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseInvalidFields, parseProblemCode } from '../testing/app/responseParsers.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type Person, startTestApp, type TestApp } from '../testing/app/testApp.ts';
import { createApiFactories } from '../testing/factories/apiFactories.ts';
import { createTableImportFixture } from '../testing/fixtures/tableImportFixture.ts';
import { tablePreview } from './tablePreview.ts';

const currentPreview = z.looseObject({ current: tablePreview });

describe.each(engines)('tables of records, on %s', (engine) => {
  let app: TestApp;
  let build: ReturnType<typeof createApiFactories>;
  beforeAll(async () => {
    app = await startTestApp(engine);
    build = createApiFactories(app);
  });
  afterAll(() => app.close());

  const { upload, preview, outcomes, importTable, importedCount, fileErrorOf } = createTableImportFixture(() => app);
  /** Every text that the lists of the empty table offer. */
  const offeredIn = async (person: Person, resource: string) => {
    const { cookie } = await app.signInAs(person);
    const answer = await fetch(`${app.origin}/api/${resource}/import-template`, { headers: { cookie } });
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
    return (sheets.find(({ name }) => name === 'Lists')?.rows ?? []).flat().filter((text) => text !== null);
  };
  const system = () => app.pilotage.stores.system();
  const organisationOf = async (slug: string) => (await system().all('organisations', { where: { slug } }))[0];

  test('a preview says what each row would do and stores nothing; the import does that, once, and the trail says from a file', async () => {
    const table = [
      'Partners of the project;;;',
      'Country;Name;Short address;Notes;City',
      'Österreich;Verein für Neues;;later;Linz',
      'si;Zavod Dobro;zavod;;',
      'HU;organisation b;;;',
      'Poland;Organisation A;org-a;;Kraków',
    ].join('\n');
    const before = await readAllRows(app);
    const { rows, ignored } = await preview('lead', 'organisations', table);
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [3, 'new'],
      [4, 'new'],
      [5, 'same'],
      [6, 'differs'],
    ]);
    expect(rows[0]?.values).toEqual({
      name: 'Verein für Neues',
      shortName: null,
      slug: 'verein-fur-neues',
      country: 'AT',
      city: 'Linz',
    });
    expect(rows[3]).toMatchObject({
      existingId: app.ids.organisations.a,
      differences: [
        { field: 'country', here: 'AT', inFile: 'PL' },
        { field: 'city', here: null, inFile: 'Kraków' },
      ],
    });
    expect(ignored).toEqual([{ row: null, column: 'D', message: 'The template has no column “Notes”. Filled cells: 1.' }]);
    expect(await readAllRows(app)).toEqual(before);
    expect(await importedCount('lead', 'organisations', table)).toBe(2);
    expect(await organisationOf('verein-fur-neues')).toMatchObject({ country: 'AT', kind: 'partner', city: 'Linz' });
    expect(await organisationOf('org-a')).toMatchObject({ country: 'AT', city: null });
    const { id } = (await organisationOf('zavod')) ?? { id: 0 };
    const events = await system().all('auditEvents', { where: { resource: 'organisations', recordId: id } });
    expect(events).toMatchObject([{ action: 'create', origin: 'file', actorId: app.ids.users.lead }]);
    expect((await outcomes('lead', 'organisations', table)).map(([, outcome]) => outcome)).toEqual([
      'same',
      'same',
      'same',
      'differs',
    ]);
    expect(await importedCount('lead', 'organisations', table)).toBe(0);
  });

  test('what is wrong is said by field, by the rules of a single creation; while a row is refused nothing is created', async () => {
    const table = [
      'name,country,slug',
      'Nowhere,Atlantis,',
      ',AT,',
      'Good,AT,good-one',
      'Odd,AT,Not A Slug',
      'Again,AT,good-one',
    ].join('\n');
    expect(await outcomes('lead', 'organisations', table)).toEqual([
      [2, 'refused', 'country: This is not a country.'],
      [3, 'refused', 'name: This is required.'],
      [4, 'new'],
      [5, 'refused', 'slug: This does not have the right form.'],
      [6, 'refused', 'null: The same stands in row 4 already.'],
    ]);
    const before = await readAllRows(app);
    const refused = await importTable('lead', 'organisations', table);
    expect([refused.status, parseInvalidFields(refused)]).toEqual([422, ['rows.2', 'rows.3', 'rows.5', 'rows.6']]);
    expect(await readAllRows(app)).toEqual(before);
  });

  test('what changed after the preview is shown again, and nothing is created', async () => {
    const table = 'Name,Country\nFirst come,AT\nSecond come,AT\n';
    const { token } = await preview('lead', 'organisations', table);
    await build.anOrganisation({ slug: 'first-come', name: 'First come', country: 'AT' });
    const before = await readAllRows(app);
    const refused = await upload('lead', 'organisations/import', table, { token });
    expect([refused.status, parseProblemCode(refused)]).toEqual([409, 'importChanged']);
    expect(currentPreview.parse(refused.body).current.rows.map(({ outcome }) => outcome)).toEqual(['same', 'new']);
    // Another table under the same token is another import.
    expect((await upload('lead', 'organisations/import', 'Name,Country\nThird,AT\n', { token })).status).toBe(409);
    expect((await upload('lead', 'organisations/import', table)).status).toBe(422);
    expect((await upload('lead', 'organisations/import', table, { token, overwrite: '1' })).status).toBe(422);
    expect(await readAllRows(app)).toEqual(before);
  });

  test('the template of each table is filled in and imported, with words, days and numbers as a workbook stores them', async () => {
    const lead = await app.signInAs('lead');
    const answer = await fetch(`${app.origin}/api/indicators/import-template`, { headers: { cookie: lead.cookie } });
    const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()), { readStyles: true });
    // What is typed stays as it is typed: 007 is not 7, and 1.10 not 1.1.
    for (const place of ['1,0', '200,8']) expect(sheets[0]?.cells?.get(place)?.style?.numFmt).toBe('@');
    expect(sheets.map(({ name }) => name)).toEqual(['Indicators', 'Columns', 'Lists']);
    const heads = sheets[0]?.rows[0] ?? [];
    const row = (values: Readonly<Record<string, string | number>>) => heads.map((head) => values[String(head)] ?? null);
    const indicator = {
      Code: 101,
      Name: 'People trained',
      Kind: 'output',
      Value: 'Count',
      Accumulation: 'Added up',
      Decimals: 1,
    };
    const rows = [[...heads], row(indicator), row({ ...indicator, Code: 'SHARE', Decimals: 9, Kind: 'Outcome' })];
    const file = await writeXlsx({
      sheets: [
        { name: 'Indicators', rows },
        { name: 'Columns', rows: [['x']] },
      ],
    });
    const { ignored } = await preview('lead', 'indicators', file);
    expect(ignored).toEqual([]);
    expect(await outcomes('lead', 'indicators', file)).toEqual([
      [2, 'new'],
      [3, 'refused', 'decimals: This must be at most 4.', 'kind: This must be one of: Output, Result, Impact.'],
    ]);
    const good = await writeXlsx({ sheets: [{ name: 'Indicators', rows: rows.slice(0, 2) }] });
    expect(await importedCount('lead', 'indicators', good)).toBe(1);
    expect((await system().all('indicators', { where: { code: '101' } }))[0]).toMatchObject({
      organisationId: null,
      valueType: 'count',
      direction: 'increase',
      decimals: 1,
      definitionVersion: 1,
    });

    const { id: pilotId } = await build.aPilot({ title: 'Open Future' });
    const days = [
      ['Due on', 'Pilot', 'Title'],
      [new Date('2019-10-31'), 'open future', 'Kick-off'],
      ['2019.11.5', 'Open Future', 'Second'],
    ];
    const milestones = await writeXlsx({ sheets: [{ name: 'Milestones', rows: days }] });
    expect(await importedCount('staffA', 'milestones', milestones)).toBe(2);
    const stored = await system().all('milestones', { where: { pilotId } });
    expect(stored.map(({ title, dueOn, organisationId }) => [title, dueOn, organisationId])).toEqual([
      ['Kick-off', '2019-10-31', app.ids.organisations.a],
      ['Second', '2019-11-05', app.ids.organisations.a],
    ]);
  });

  test('a pilot of others is as unknown as one that does not exist, and one of two with the same name is not guessed', async () => {
    await build.aPilot({ title: 'Only B knows', by: 'managerB' });
    for (let times = 0; times < 2; times += 1) await build.aPilot({ title: 'Twice' });
    const table = 'Pilot,Title\nOnly B knows,One\nNobody knows,Two\nTwice,Three\n';
    expect(await outcomes('staffA', 'milestones', table)).toEqual([
      [2, 'refused', 'pilotId: “Only B knows” is not known here.'],
      [3, 'refused', 'pilotId: “Nobody knows” is not known here.'],
      [4, 'refused', 'pilotId: Several are called “Twice”. Give each a name of its own first.'],
    ]);
  });

  test('a table of milestones is about the own pilots: one of a partner is neither offered nor found', async () => {
    const partnerIds = [app.ids.organisations.a];
    await build.aPilot({ title: 'Led by B', by: 'managerB', partnerIds });
    await build.aPilot({ title: 'The same name', by: 'managerB', partnerIds });
    await build.aPilot({ title: 'The same name' });
    expect(await outcomes('staffA', 'milestones', 'Pilot,Title\nLed by B,One\nThe same name,Two\n')).toEqual([
      [2, 'refused', 'pilotId: “Led by B” is not known here.'],
      [3, 'new'],
    ]);
    const offered = await offeredIn('staffA', 'milestones');
    expect(offered).toContain('The same name');
    expect(offered).not.toContain('Led by B');
  });

  test('a template offers the roles and organisations to which its reader may invite', async () => {
    const managers = await offeredIn('managerA', 'invitations');
    expect(managers).toEqual(expect.arrayContaining(['Partner staff', 'Partner manager', 'Organisation A']));
    for (const word of ['Lead partner', 'Juror', 'Evaluator', 'Organisation B']) expect(managers).not.toContain(word);
    const leads = await offeredIn('lead', 'invitations');
    expect(leads).toEqual(expect.arrayContaining(['Lead partner', 'Juror', 'Evaluator', 'Organisation A', 'Organisation B']));
  });

  test('a cell with several lines becomes a name of one', async () => {
    const file = await writeXlsx({
      sheets: [
        {
          name: 'x',
          rows: [
            ['Name', 'Country'],
            ['Verein für\nschöne Zeilen', 'AT'],
          ],
        },
      ],
    });
    expect((await preview('lead', 'organisations', file)).rows[0]?.values.name).toBe('Verein für schöne Zeilen');
    const refused = await (await app.signInAs('lead')).post('/api/organisations', { name: 'Two\nlines', country: 'AT' });
    expect([refused.status, parseInvalidFields(refused)]).toEqual([422, ['name']]);
  });

  test('only who may create one may preview or import many', async () => {
    const tables = {
      organisations: 'Name,Country\nMine,AT\n',
      indicators: 'Code,Name,Kind,Value,Accumulation\norg-a-x,X,output,count,snapshot\n',
      invitations: 'E-mail,Role\na@b.example,Partner staff\n',
      milestones: 'Pilot,Title\nOpen Future,X\n',
    } as const;
    const allowed = {
      organisations: ['lead'],
      indicators: ['managerA', 'lead'],
      invitations: ['managerA', 'lead'],
      milestones: ['staffA', 'managerA'],
    } as const;
    const before = await readAllRows(app);
    for (const resource of ['organisations', 'indicators', 'invitations', 'milestones'] as const) {
      for (const person of ['staffA', 'managerA', 'lead', 'evaluator', 'observer', 'juror'] as const) {
        const isAllowed = allowed[resource].some((each) => each === person);
        const statuses = [
          (await upload(person, `${resource}/import-preview`, tables[resource])).status,
          (await upload(person, `${resource}/import`, tables[resource], { token: 'x' })).status,
        ];
        expect([resource, person, ...statuses]).toEqual([resource, person, ...(isAllowed ? [200, 409] : [403, 403])]);
      }
    }
    expect(await readAllRows(app)).toEqual(before);
    // A manager creates local indicators alone.
    expect(
      await outcomes('managerA', 'indicators', 'Code,Name,Kind,Value,Accumulation\nCOMMON,X,output,count,snapshot\n'),
    ).toEqual([[2, 'refused', 'code: The code of a local indicator begins with “org-a-”.']]);
  });

  test('what is no table of this kind is refused as a whole', async () => {
    const errorOf = (table: string) => fileErrorOf('lead', 'organisations', table);
    const missing = (column: string) => `A row must name the columns. This column is missing or comes twice: ${column}.`;
    expect(await errorOf('Name\nOne\n')).toBe(missing('Country'));
    expect(await errorOf('Name,Name,Country\nOne,Two,AT\n')).toBe(missing('Name'));
    expect(await errorOf('One,AT\n')).toBe(missing('Name'));
    expect(await errorOf('Name,Country\n,\n')).toBe('There is no row below the heads of the columns.');
    expect(await errorOf('\x00')).toMatch(/^This is neither a workbook/);
    const many = (count: number) => `Name,Country\n${Array.from({ length: count }, (_, at) => `Many ${at},AT`).join('\n')}\n`;
    expect(await errorOf(many(201))).toBe('At most 200 rows are read.');
    expect((await preview('lead', 'organisations', many(200))).rows).toHaveLength(200);
    // Columns that nobody knows are ignored by name; more than any table has would cost memory many times the size of the file.
    const wide = (extra: number) => `Name,Country${','.repeat(extra)}\nWide,AT${',x'.repeat(extra)}\n`;
    expect((await preview('lead', 'organisations', wide(498))).rows).toMatchObject([{ outcome: 'new' }]);
    expect(await errorOf(wide(499))).toBe('At most 500 columns are read.');
    const formula = await writeXlsx({
      sheets: [
        {
          name: 'x',
          rows: [
            ['Name', 'Country'],
            ['x', 'AT'],
          ],
          cells: new Map([['1,0', { type: 'formula', value: 'x', formula: '"x"', formulaResult: 'x' }]]),
        },
      ],
    });
    expect(await outcomes('lead', 'organisations', formula)).toEqual([
      [2, 'refused', 'name: A formula stands where a value belongs. Paste the value alone.'],
    ]);
  });

  test('two names that lead to the same short address are two organisations: the second gets a number', async () => {
    expect(await importedCount('lead', 'organisations', 'Name,Country\nUniversität Graz,AT\n')).toBe(1);
    const { rows } = await preview('lead', 'organisations', 'Name,Country\nUniversitat-Graz,AT\nUniversität. Graz,AT\n');
    expect(rows.map(({ outcome, values }) => [outcome, values.slug])).toEqual([
      ['new', 'universitat-graz-2'],
      ['new', 'universitat-graz-3'],
    ]);
  });

  test('a name that looks like a formula comes back from CSV as it was written', async () => {
    expect(await importedCount('lead', 'organisations', `Name,Country,Short address\n'=Plus,AT,plus\n`)).toBe(1);
    expect(await organisationOf('plus')).toMatchObject({ name: '=Plus' });
  });
});
