import { engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Person } from '../../testing/app/testApp.ts';
import {
  createFigureExportFixture,
  type ExportRow,
  type FigureExportFixture,
} from '../../testing/fixtures/figureExportFixture.ts';
import { progressRowSchema } from '../progressSchemas.ts';

const typePatterns: Readonly<Record<string, RegExp>> = {
  integer: /^\d+$/,
  number: /^-?\d+(?:\.\d{1,4})?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  string: /./s,
};

describe.each(engines)('the export of figures on %s', (engine) => {
  let fixture: FigureExportFixture;
  beforeAll(async () => {
    fixture = await createFigureExportFixture(engine);
  });
  afterAll(() => fixture.app.close());

  const load = (person: Person, query = '') => fixture.load(person, query);
  const figure = (rows: readonly ExportRow[], indicator: string, organisation: string) =>
    rows.filter((row) => row.indicator === indicator && row.organisation === organisation);

  test('there is a row for each assignment and opened period, with its parts, and with why there is no figure', async () => {
    const { table, response } = await load('lead');
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toContain('filename="figures-P1-approved.zip"');
    const figures = table('figures');
    expect(figures).toHaveLength(5 + 2);
    const [whole, women, men] = figure(figures, 'COUNT', 'org-a');
    expect(whole).toMatchObject({
      indicator_name: "'=SUM(A1)",
      period: '1',
      dimension: '',
      availability: 'reported',
      value: '7',
      running_value: '7',
      unit: 'people',
      illustrative: 'true',
      state: 'approved',
      definition_version: '1',
    });
    expect(women).toMatchObject({ dimension: 'gender', category: 'women', value: '5', running_value: '' });
    expect(men).toMatchObject({ dimension: 'gender', category: 'men', value: '2' });
    expect(figure(figures, 'RATIO', 'org-a')).toEqual([
      expect.objectContaining({ value: '0.3333', numerator: '1', denominator: '3' }),
    ]);
    expect(figure(figures, 'org-a-visits', 'org-a')).toEqual([expect.objectContaining({ value: '4' })]);
    // A draft of another organisation is not there on any basis of the lead partner: the due day has passed.
    for (const row of figure(figures, 'COUNT', 'org-b'))
      expect(row).toMatchObject({ availability: 'missing', value: '', state: '', measurement: '' });
    expect(figure(figures, 'COUNT', 'org-b')).toHaveLength(1);
  });

  test('the tables about what the figures mean fit the figures, and the descriptor fits the tables', async () => {
    const { table, descriptor, paths, textOf } = await load('lead');
    expect(descriptor.pilotage).toMatchObject({ basis: 'approved', through: 1, changedMeanwhile: false });
    expect(paths.toSorted()).toEqual(
      [...descriptor.resources.map(({ path }) => path), 'README.txt', 'datapackage.json'].toSorted(),
    );
    for (const { name, path, schema } of descriptor.resources) {
      const head = textOf(path).split('\r\n')[0];
      expect(head).toBe(schema.fields.map((field) => field.name).join(','));
      const rows = table(name);
      for (const { name: field, type, constraints = {} } of schema.fields)
        for (const row of rows) {
          const value = row[field] ?? '';
          if (value === '') expect(constraints.required ?? false, `${name}.${field}`).toBe(false);
          else expect(value, `${name}.${field}`).toMatch(typePatterns[type] ?? /^$/);
          if (value !== '' && constraints.enum) expect(constraints.enum).toContain(value);
        }
      for (const [field = ''] of schema.primaryKey ? [schema.primaryKey] : [])
        expect(new Set(rows.map((row) => row[field])).size).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys) {
        const known = new Set(table(reference.resource).map((row) => row[reference.fields[0] ?? '']));
        for (const row of rows) {
          const value = row[fields[0] ?? ''] ?? '';
          if (value !== '') expect(known, `${name}.${fields[0]}`).toContain(value);
        }
      }
    }
    const dictionary = table('dictionary');
    expect(dictionary.map((row) => `${row.table}.${row.field}`)).toEqual(
      descriptor.resources.flatMap(({ name, schema }) => schema.fields.map((field) => `${name}.${field.name}`)),
    );
    expect(table('indicators').map(({ indicator }) => indicator)).toEqual(['COUNT', 'RATIO', 'org-a-visits']);
    expect(table('milestones')).toEqual([{ assignment: expect.any(String), period: '1', level: '10' }]);
    expect(table('assignments')[0]).toMatchObject({ pilot_title: 'Open Future', baseline: '', target: '30' });
  });

  test('partners read the approved figures of others, and neither their parts nor their comments', async () => {
    const { table, all } = await load('staffB');
    const figures = table('figures');
    expect(figure(figures, 'COUNT', 'org-a')).toEqual([expect.objectContaining({ value: '7', dimension: '' })]);
    // What is local to another organisation is not there, and neither is the title of its pilot.
    expect(all).not.toContain('org-a-visits');
    expect(all).not.toContain('Open Future');
    expect(all).not.toContain('canary');
    expect(all).not.toMatch(/\b77\b/);
    expect((await load('lead')).all).not.toContain('canary');
  });

  test('the own basis has the own drafts, with their parts, and nobody else’s', async () => {
    const { table } = await load('staffB', '?basis=own');
    expect(figure(table('figures'), 'COUNT', 'org-b')).toEqual([
      expect.objectContaining({ value: '77', state: 'draft', dimension: '' }),
      expect.objectContaining({ value: '70', dimension: 'gender', category: 'women' }),
    ]);
    expect(figure(table('figures'), 'RATIO', 'org-b')).toEqual([
      expect.objectContaining({ availability: 'withheld', value: '', numerator: '', denominator: '' }),
    ]);
    for (const person of ['lead', 'evaluator', 'observer', 'managerA'] as const)
      expect({ person, all: (await load(person)).all.includes(',77,') }).toEqual({ person, all: false });
  });

  test('the figures are those of the comparison', async () => {
    const lead = await fixture.app.signInAs('lead');
    const { body } = await lead.get('/api/progress/matrix?by=consortium');
    const rows = z.array(progressRowSchema).parse(body);
    const figures = (await load('lead')).table('figures').filter(({ dimension }) => dimension === '');
    const sumOf = (code: string, field: string) =>
      figures.filter(({ indicator }) => indicator === code).reduce((sum, row) => sum + Number(row[field]), 0);
    expect(sumOf('COUNT', 'value')).toBe(rows.find(({ indicator }) => indicator === 'COUNT')?.value);
    expect([sumOf('RATIO', 'numerator'), sumOf('RATIO', 'denominator')]).toEqual([1, 3]);
  });

  test('one indicator is exported alone', async () => {
    const { table, response } = await load('observer', '?indicator=RATIO&through=1');
    expect(response.headers.get('content-disposition')).toContain('figures-RATIO-P1-approved.zip');
    expect(new Set(table('figures').map(({ indicator }) => indicator))).toEqual(new Set(['RATIO']));
    expect(table('indicators')).toHaveLength(1);
    expect(table('assignments').every(({ indicator }) => indicator === 'RATIO')).toBe(true);
  });

  test('what is not there, not allowed or not understood is refused as elsewhere', async () => {
    const statuses: [Person | undefined, string, number][] = [
      [undefined, '', 401],
      ['juror', '', 403],
      ['observer', '?basis=submitted', 403],
      ['lead', '?basis=own', 403],
      ['lead', '?basis=all', 400],
      ['lead', '?through=2', 400],
      ['lead', '?asOf=2018-02-01', 400],
      ['lead', '?indicator=NONE', 404],
      ['staffB', '?indicator=org-a-visits', 404],
      ['lead', '?indicator=TEXT', 404],
    ];
    for (const kind of ['', '/workbook'] as const)
      for (const [person, query, status] of statuses)
        expect((await fixture.ask(person, query, kind)).status, `${person} ${kind}${query}`).toBe(status);
  });

  test('HEAD opens nothing', async () => {
    const { cookie } = await fixture.app.signInAs('lead');
    for (const path of ['/api/progress/export', '/api/progress/export/workbook']) {
      const head = await fetch(`${fixture.app.origin}${path}`, { method: 'HEAD', headers: { cookie } });
      expect([head.status, (await head.arrayBuffer()).byteLength]).toEqual([200, 0]);
    }
  });
});
