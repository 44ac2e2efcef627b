import { engines } from '@pilotage/db/testing';
import { resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toKebabCase } from '../http/records/toKebabCase.ts';
import { cases } from '../testing/cases.ts';
import { listCaseProblems } from '../testing/cases/listCaseProblems.ts';
import type { ApiClient } from '../testing/app/apiClient.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import { type CellFixture, createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { createColumnClients } from '../testing/app/columnClients.ts';
import { expectedAddresses } from '../testing/expected/expectedAddresses.ts';
import { type RightsColumn, rightsColumns } from '../testing/expected/rightsColumns.ts';
import { parseRightsTable } from '../testing/expected/parseRightsTable.ts';

const expectedRows = parseRightsTable(expectedAddresses);
const methodByVerb = { create: 'post', update: 'put', delete: 'delete', list: 'get', get: 'get' };

/** The routes that the table of rights covers for a resource. */
function testedRoutesOf(name: (typeof resourceNames)[number]): string[] {
  const collection = `/api/${name}`;
  const one = resourceOf(name).single ? collection : `${collection}/:id`;
  return cases[name].rights.rows.map(({ verb }) => {
    const method = Object.entries(methodByVerb).find(([known]) => known === verb)?.[1];
    if (method === undefined) return `post ${one}/${toKebabCase(verb)}`;
    return `${method} ${verb === 'list' || verb === 'create' ? collection : one}`;
  });
}

describe.each(engines)('routes other than those of resources, on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let as: (column: RightsColumn) => Promise<ApiClient>;
  let draft: CellFixture;
  beforeAll(async () => {
    app = await startTestApp(engine);
    fixtures = await createPartnersFixture(app);
    as = await createColumnClients(app);
    draft = await fixtures.aCell('b', 'draft', 'canary-of-b');
  });
  afterAll(() => app.close());

  test.each(rightsColumns)('respond to %s as expected', async (column) => {
    const client = await as(column);
    const before = await readAllRows(app);
    const results: string[] = [];
    for (const { verb, what } of expectedRows) {
      const address = what
        .replace('/ID/', `/${draft.period.id}/`)
        .replace('NEWS', '999999')
        .replace('REPORT', String(draft.report.id))
        .replace('CELL', String(draft.measurement.id))
        .replaceAll('DAY', '2019-03-01T00:00:00.000Z')
        .replace('CODE', fixtures.indicator.code)
        .replace('FOREIGN', fixtures.localIndicators.b.code)
        .replace('SLUG', fixtures.contests.consortium.slug)
        .replace('CONTEST', String(fixtures.contests.consortium.id));
      const response = await (verb === 'GET'
        ? client.get(address)
        : verb === 'PUT'
          ? client.put(address, {})
          : verb === 'DELETE'
            ? client.delete(address)
            : client.post(address, {}));
      results.push(`${verb} ${what}: ${response.status}`);
      expect(response.text).not.toContain('canary-of-b');
    }
    expect(results).toEqual(expectedRows.map(({ verb, what, cells }) => `${verb} ${what}: ${cells[column]}`));
    expect(await readAllRows(app)).toEqual(before);
  });

  test('every route is in one of the tables of expected rights', () => {
    const beside = expectedRows.map(
      ({ verb, what }) =>
        `${verb.toLowerCase()} ${what
          .replace(/\?.*/, '')
          .replace(/\/(ID|REPORT|CELL|CONTEST|NEWS)(?=\/|$)/, '/:id')
          .replace('/SLUG', '/:slug')
          .replace('/KEY', '/:key')
          .replace('/NAME', '/:name')
          .replace('/HASH', '/:hash')
          .replace('/REFERENCE', '/:reference')}`,
    );
    const tried = new Set([...beside, ...resourceNames.flatMap(testedRoutesOf)]);
    const registered = app.pilotage.routes.map(({ method, path }) => `${method} ${path}`);
    expect(registered.filter((line) => !tried.has(line))).toEqual([]);
  });

  test.each(resourceNames)('the cases of %s say the same in the rights, the rows and the bodies', (name) => {
    const { verbs } = resourceOf(name);
    const { rights, rowKinds, bodyKinds } = cases[name];
    expect(listCaseProblems(cases[name])).toEqual([]);
    const kinds = new Set(rights.rows.filter(({ verb }) => verb !== 'create').map(({ what }) => what));
    expect([...kinds].toSorted()).toEqual(verbs.length === 0 ? ['any'] : [...rowKinds].toSorted());
    expect(rights.linesOf('create').map(({ what }) => what)).toEqual(expect.arrayContaining([...bodyKinds]));
    for (const verb of verbs) expect(rights.rows.map((line) => line.verb)).toContain(verb);
  });
});
