import { engines } from '@pilotage/db/testing';
import { type ResourceName, resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idsIn } from '../testing/answered.ts';
import { changes, newBodies } from '../testing/bodies.ts';
import type { Answered, Client } from '../testing/client.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { type House, openHouse } from '../testing/house.ts';
import type { MadeRow } from '../testing/madeRow.ts';
import { rowMakers } from '../testing/rowMakers.ts';
import { openScene, type Scene } from '../testing/scene.ts';
import { openColumns } from '../testing/openColumns.ts';
import { type Column, columns, expectedRights } from '../testing/expectedRights.ts';
import { type RightsLine, readRights } from '../testing/readRights.ts';

type Ask = (client: Client) => Promise<Answered>;

const reads = new Set(['list', 'get']);
const noRow: MadeRow = { id: 1, canary: null };

describe.each(engines)('the rights of every role on %s', (engine) => {
  let house: House;
  let scene: Scene;
  let as: (column: Column) => Promise<Client>;
  const made = new Map<string, Promise<MadeRow>>();

  beforeAll(async () => {
    // After every period that a scene makes, so that what was not handed in is late.
    house = await openHouse(engine, '2199-12-30T09:00:00.000Z');
    scene = await openScene(house);
    as = await openColumns(house);
  });
  afterAll(() => house.close());

  const fresh = (name: ResourceName, kind: string) => rowMakers[name][kind]?.(scene) ?? Promise.resolve(noRow);

  function shared(name: ResourceName, kind: string): Promise<MadeRow> {
    const key = `${name} ${kind}`;
    const row = made.get(key) ?? fresh(name, kind);
    made.set(key, row);
    return row;
  }

  async function versionOf(name: ResourceName, id: number): Promise<number> {
    const [row] = await house.pilotage.stores.system().all(name, { where: { id } });
    return row?.version ?? 1;
  }

  /** The request of a line that writes, all but the right to it in order. */
  async function prepared(name: ResourceName, { verb, what, cells }: RightsLine, column: Column): Promise<Ask> {
    if (verb === 'create') {
      const body = await newBodies[name][what]?.(scene);
      return (client) => client.post(`/api/${name}`, body);
    }
    const accepted = cells[column] === '200';
    const { id } = await (accepted ? fresh(name, what) : shared(name, what));
    const version = await versionOf(name, id);
    const address = resourceOf(name).single ? `/api/${name}` : `/api/${name}/${id}`;
    if (verb === 'update') return (client) => client.put(address, { ...changes[name](), version });
    if (verb === 'delete') return (client) => client.delete(address);
    const words: Record<string, object> = {
      return: { comment: 'No', cells: [] },
      reopen: { reason: 'No' },
      resolve: { resolved: true },
      assign: { each: 1 },
      score: { marks: [] },
      decline: name === 'scores' ? { conflict: 'No' } : {},
      exclude: { reason: 'No' },
      decide: { awards: [] },
      continue: { title: 'What became of it' },
    };
    const body = { version, ...words[verb] };
    return (client) => client.post(`${address}/${verb}`, body);
  }

  function seen({ status, text }: Answered, canary: string | null, isThere: boolean): string {
    if (status !== 200 && status !== 404) return String(status);
    if (status === 404 && text.includes('There is no such thing here')) return 'no';
    if (!isThere) return canary !== null && text.includes(canary) ? 'leaks' : 'no';
    return canary === null || text.includes(canary) ? 'full' : 'bare';
  }

  async function lookedAt(name: ResourceName, { verb, what }: RightsLine, client: Client): Promise<string> {
    const { id, canary } = await shared(name, what);
    if (verb === 'get') {
      const answer = await client.get(resourceOf(name).single ? `/api/${name}` : `/api/${name}/${id}`);
      return seen(answer, canary, answer.status === 200);
    }
    const answer = await client.list(name, { sort: ['id', 'DESC'] });
    if (answer.status !== 200) return String(answer.status);
    const listed = idsIn(answer).includes(id);
    const counted = await client.list(name, { filter: { id } });
    expect([what, counted.headers.get('content-range')]).toEqual([what, `${name} ${listed ? '0-0/1' : '*/0'}`]);
    return seen(listed ? counted : answer, canary, listed);
  }

  describe.each(resourceNames)('%s', (name) => {
    const lines = readRights(expectedRights[name]);
    const said = (column: Column, of: readonly RightsLine[]) =>
      of.map(({ verb, what, cells }) => `${verb} ${what}: ${cells[column]}`);

    test.each(columns)('as they are seen by %s', async (column) => {
      const looks = lines.filter(({ verb }) => reads.has(verb));
      // Not declared, so that there is no address to look at.
      const asked = resourceOf(name).verbs.length === 0 ? [] : looks;
      for (const { what } of asked) await shared(name, what);
      const client = await as(column);
      const found: string[] = [];
      for (const line of asked) found.push(`${line.verb} ${line.what}: ${await lookedAt(name, line, client)}`);
      expect(found).toEqual(said(column, asked));
      for (const line of looks.filter((each) => !asked.includes(each)))
        expect((await client.list(name)).status).toBe(Number(line.cells[column]));
    });

    test.each(columns)('as they are refused to %s: nothing is written, and nothing told of what is not seen', async (column) => {
      const refused = lines.filter(({ verb, cells }) => !reads.has(verb) && Number(cells[column]) >= 400);
      const asks: Ask[] = [];
      for (const line of refused) asks.push(await prepared(name, line, column));
      const before = await everythingIn(house);
      const client = await as(column);
      const found: string[] = [];
      for (const [at, line] of refused.entries()) {
        const answer = await asks[at]?.(client);
        found.push(`${line.verb} ${line.what}: ${answer?.status}`);
        expect(answer?.text).not.toContain('canary');
      }
      expect(found).toEqual(said(column, refused));
      expect(await everythingIn(house)).toEqual(before);
    });

    test.each(columns)('as they are open to %s: one event is told of each write', async (column) => {
      const accepted = lines.filter(({ verb, cells }) => !reads.has(verb) && Number(cells[column]) < 400);
      const client = await as(column);
      const system = house.pilotage.stores.system();
      const found: string[] = [];
      for (const line of accepted) {
        const ask = await prepared(name, line, column);
        const before = await system.count('auditEvents', {});
        const { status } = await ask(client);
        found.push(`${line.verb} ${line.what}: ${status}`);
        expect([line, await system.count('auditEvents', {})]).toEqual([line, before + 1]);
      }
      expect(found).toEqual(said(column, accepted));
    });
  });
});
