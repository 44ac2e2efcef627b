import { engines } from '@pilotage/db/testing';
import { type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toKebabCase } from '../http/records/toKebabCase.ts';
import { parseIds } from '../testing/app/responseParsers.ts';
import { cases } from '../testing/cases.ts';
import type { ApiResponse, ApiClient } from '../testing/app/apiClient.ts';
import { readAllRows } from '../testing/app/readAllRows.ts';
import { type TestApp, startTestApp } from '../testing/app/testApp.ts';
import type { CreatedRow } from '../testing/factories/createdRow.ts';
import { createPartnersFixture, type PartnersFixture } from '../testing/fixtures/partnersFixture.ts';
import { createColumnClients } from '../testing/app/columnClients.ts';
import { type RightsColumn, rightsColumns } from '../testing/expected/rightsColumns.ts';
import type { RightsTableRow } from '../testing/expected/parseRightsTable.ts';

type RequestSender = (client: ApiClient) => Promise<ApiResponse>;

const readVerbs = new Set(['list', 'get']);

describe.each(engines)('the rights of all roles on %s', (engine) => {
  let app: TestApp;
  let fixtures: PartnersFixture;
  let as: (column: RightsColumn) => Promise<ApiClient>;
  const sharedRows = new Map<string, Promise<CreatedRow>>();

  beforeAll(async () => {
    // After all periods of the fixture, so that drafts are overdue.
    app = await startTestApp(engine, '2199-12-30T09:00:00.000Z');
    fixtures = await createPartnersFixture(app);
    as = await createColumnClients(app);
  });
  afterAll(() => app.close());

  function shared(name: ResourceName, kind: string): Promise<CreatedRow> {
    const key = `${name} ${kind}`;
    const row = sharedRows.get(key) ?? cases[name].createRow(kind, fixtures);
    sharedRows.set(key, row);
    return row;
  }

  async function versionOf(name: ResourceName, id: number): Promise<number> {
    const [row] = await app.pilotage.stores.system().all(name, { where: { id } });
    return row?.version ?? 1;
  }

  /** A valid write request for a line of the table. */
  async function prepared(
    name: ResourceName,
    { verb, what, cells }: RightsTableRow,
    column: RightsColumn,
  ): Promise<RequestSender> {
    if (verb === 'create') {
      const body = await cases[name].createBody(what, fixtures);
      return (client) => client.post(`/api/${name}`, body);
    }
    const isAccepted = cells[column] === '200';
    const { id } = await (isAccepted ? cases[name].createRow(what, fixtures) : shared(name, what));
    const version = await versionOf(name, id);
    const address = resourceOf(name).single ? `/api/${name}` : `/api/${name}/${id}`;
    if (verb === 'update') return (client) => client.put(address, { ...cases[name].change(), version });
    if (verb === 'delete') return (client) => client.delete(address);
    const body = { version, ...cases[name].actionBodies[verb] };
    return (client) => client.post(`${address}/${toKebabCase(verb)}`, body);
  }

  function visibilityOf({ status, text }: ApiResponse, canary: string | null, isThere: boolean): string {
    if (status !== 200 && status !== 404) return String(status);
    if (status === 404 && text.includes('There is no such thing here')) return 'no';
    if (!isThere) return canary !== null && text.includes(canary) ? 'leaks' : 'no';
    return canary === null || text.includes(canary) ? 'full' : 'bare';
  }

  async function readOutcome(name: ResourceName, { verb, what }: RightsTableRow, client: ApiClient): Promise<string> {
    const { id, canary } = await shared(name, what);
    if (verb === 'get') {
      const response = await client.get(resourceOf(name).single ? `/api/${name}` : `/api/${name}/${id}`);
      return visibilityOf(response, canary, response.status === 200);
    }
    const response = await client.list(name, { sort: ['id', 'DESC'] });
    if (response.status !== 200) return String(response.status);
    const listed = parseIds(response).includes(id);
    const counted = await client.list(name, { filter: { id } });
    expect([what, counted.headers.get('content-range')]).toEqual([what, `${name} ${listed ? '0-0/1' : '*/0'}`]);
    return visibilityOf(listed ? counted : response, canary, listed);
  }

  describe.each(resourceNames)('%s', (name) => {
    const lines = cases[name].rights.rows;
    const expectedLines = (column: RightsColumn, rows: readonly RightsTableRow[]) =>
      rows.map(({ verb, what, cells }) => `${verb} ${what}: ${cells[column]}`);

    test.each(rightsColumns)('reads by %s', async (column) => {
      const looks = lines.filter(({ verb }) => readVerbs.has(verb));
      // This verb is not declared, so it has no route.
      const readLines = resourceOf(name).verbs.length === 0 ? [] : looks;
      for (const { what } of readLines) await shared(name, what);
      const client = await as(column);
      const results: string[] = [];
      for (const line of readLines) results.push(`${line.verb} ${line.what}: ${await readOutcome(name, line, client)}`);
      expect(results).toEqual(expectedLines(column, readLines));
      for (const line of looks.filter((each) => !readLines.includes(each)))
        expect((await client.list(name)).status).toBe(Number(line.cells[column]));
    });

    test.each(rightsColumns)('refused writes by %s write nothing and reveal nothing of hidden rows', async (column) => {
      const refused = lines.filter(({ verb, cells }) => !readVerbs.has(verb) && Number(cells[column]) >= 400);
      const asks: RequestSender[] = [];
      for (const line of refused) asks.push(await prepared(name, line, column));
      const before = await readAllRows(app);
      const client = await as(column);
      const results: string[] = [];
      for (const [at, line] of refused.entries()) {
        const response = await asks[at]?.(client);
        results.push(`${line.verb} ${line.what}: ${response?.status}`);
        expect(response?.text).not.toContain('canary');
      }
      expect(results).toEqual(expectedLines(column, refused));
      expect(await readAllRows(app)).toEqual(before);
    });

    test.each(rightsColumns)('allowed writes by %s have one audit event each', async (column) => {
      const isAccepted = lines.filter(({ verb, cells }) => !readVerbs.has(verb) && Number(cells[column]) < 400);
      const client = await as(column);
      const system = app.pilotage.stores.system();
      const results: string[] = [];
      for (const line of isAccepted) {
        const ask = await prepared(name, line, column);
        const before = await system.count('auditEvents', {});
        const { status } = await ask(client);
        results.push(`${line.verb} ${line.what}: ${status}`);
        expect([line, await system.count('auditEvents', {})]).toEqual([
          line,
          before + (cases[name].eventsOfActions[line.verb] ?? 1),
        ]);
      }
      expect(results).toEqual(expectedLines(column, isAccepted));
    });
  });
});
