import { engines } from '@pilotage/db/testing';
import { resourceNames, resourceOf } from '@pilotage/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newBodies } from '../testing/bodies.ts';
import type { Client } from '../testing/client.ts';
import { everythingIn } from '../testing/everythingIn.ts';
import { type House, openHouse } from '../testing/house.ts';
import { rowMakers } from '../testing/rowMakers.ts';
import { type Cell, openScene, type Scene } from '../testing/scene.ts';
import { openColumns } from '../testing/openColumns.ts';
import { expectedAddresses } from '../testing/expectedAddresses.ts';
import { type Column, columns, expectedRights } from '../testing/expectedRights.ts';
import { readRights } from '../testing/readRights.ts';

const lines = readRights(expectedAddresses);
const methods = { create: 'post', update: 'put', delete: 'delete', list: 'get', get: 'get' };

/** The addresses that the table of rights tries for a resource, in the registry's form. */
function triedOf(name: (typeof resourceNames)[number]): string[] {
  const collection = `/api/${name}`;
  const one = resourceOf(name).single ? collection : `${collection}/:id`;
  return readRights(expectedRights[name]).map(({ verb }) => {
    const method = Object.entries(methods).find(([known]) => known === verb)?.[1];
    if (method === undefined) return `post ${one}/${verb}`;
    return `${method} ${verb === 'list' || verb === 'create' ? collection : one}`;
  });
}

describe.each(engines)('the addresses beside those of resources on %s', (engine) => {
  let house: House;
  let scene: Scene;
  let as: (column: Column) => Promise<Client>;
  let draft: Cell;
  beforeAll(async () => {
    house = await openHouse(engine);
    scene = await openScene(house);
    as = await openColumns(house);
    draft = await scene.aCell('b', 'draft', 'canary-of-b');
  });
  afterAll(() => house.close());

  test.each(columns)('as they answer %s', async (column) => {
    const client = await as(column);
    const before = await everythingIn(house);
    const found: string[] = [];
    for (const { verb, what } of lines) {
      const address = what
        .replace('/ID/', `/${draft.period.id}/`)
        .replace('REPORT', String(draft.report.id))
        .replace('CELL', String(draft.measurement.id))
        .replaceAll('DAY', '2019-03-01T00:00:00.000Z')
        .replace('CODE', scene.indicator.code)
        .replace('FOREIGN', scene.locals.b.code)
        .replace('SLUG', scene.contests.consortium.slug)
        .replace('CONTEST', String(scene.contests.consortium.id));
      const answer = await (verb === 'GET'
        ? client.get(address)
        : verb === 'PUT'
          ? client.put(address, {})
          : client.post(address, {}));
      found.push(`${verb} ${what}: ${answer.status}`);
      expect(answer.text).not.toContain('canary-of-b');
    }
    expect(found).toEqual(lines.map(({ verb, what, cells }) => `${verb} ${what}: ${cells[column]}`));
    expect(await everythingIn(house)).toEqual(before);
  });

  test('every address of the registry is tried by everybody, in one table or the other', () => {
    const beside = lines.map(
      ({ verb, what }) =>
        `${verb.toLowerCase()} ${what
          .replace(/\?.*/, '')
          .replace(/\/(ID|REPORT|CELL|CONTEST)\//, '/:id/')
          .replace('/SLUG', '/:slug')
          .replace('/KEY', '/:key')
          .replace('/REFERENCE', '/:reference')}`,
    );
    const tried = new Set([...beside, ...resourceNames.flatMap(triedOf)]);
    const registered = house.pilotage.routes.map(({ method, path }) => `${method} ${path}`);
    expect(registered.filter((line) => !tried.has(line))).toEqual([]);
  });

  test('every kind of row that there is stands in the table of rights, and the other way round', () => {
    for (const name of resourceNames) {
      const table = readRights(expectedRights[name]);
      const kinds = new Set(table.filter(({ verb }) => verb !== 'create').map(({ what }) => what));
      const bodies = new Set(table.filter(({ verb }) => verb === 'create').map(({ what }) => what));
      const declared = resourceOf(name).verbs.length === 0 ? ['any'] : Object.keys(rowMakers[name]);
      expect([name, [...kinds].toSorted()]).toEqual([name, declared.toSorted()]);
      expect([name, [...bodies].toSorted()]).toEqual([name, Object.keys(newBodies[name]).toSorted()]);
      for (const verb of resourceOf(name).verbs) expect(table.map((line) => line.verb)).toContain(verb);
    }
  });
});
