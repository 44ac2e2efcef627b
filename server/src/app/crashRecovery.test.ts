import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabaseOn, dropDatabase, type Engine, engines } from '@pilotage/db/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { demoPassword } from './prepareDatabase.ts';
import { startServer } from '../testing/serverProcess.ts';

const organisationSlugs = ['zsi', 'arbeit-plus', 'ifka', 'ucdc', 'eim'];
const roundsPerCell = 6;
const cellSchema = z.looseObject({ id: z.int(), version: z.int(), value: z.number().nullable() });
const cellsSchema = z.array(cellSchema);
const assignmentsSchema = z.array(z.looseObject({ id: z.int(), indicatorId: z.int(), organisationId: z.int() }));
const reportsSchema = z.array(z.looseObject({ periodId: z.int(), organisationId: z.int(), state: z.string() }));
const indicatorsSchema = z.array(z.looseObject({ id: z.int(), valueType: z.string() }));
const eventsSchema = z.array(z.looseObject({ resource: z.string(), action: z.string(), recordId: z.int() }));

/** The last acknowledged value of a cell, and its number of writes. */
interface AcknowledgedCell {
  version: number;
  value: number | null;
  writes: number;
}

const createRandom = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

async function createDatabase(engine: Engine) {
  if (engine === 'mariadb') {
    const url = await createDatabaseOn(inject('mysqlUrl'), `lost_${process.pid}_${Date.now().toString(36)}`);
    return { url, remove: () => dropDatabase(url) };
  }
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-lost-'));
  return { url: `sqlite:${join(folder, 'lost.sqlite')}`, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

describe.each(engines)('broken connections and a killed server, on %s', (engine) => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let server: Awaited<ReturnType<typeof startServer>>;
  let written = 0;
  const environment = () => ({
    DATABASE_URL: database.url,
    DEMO: '1',
    AUTH_SECRET: 'a secret of forty letters for one test only',
  });

  beforeAll(async () => {
    database = await createDatabase(engine);
    server = await startServer(environment());
  });
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
    await database.remove();
  });

  async function signIn(email: string): Promise<string> {
    const response = await fetch(`${server.origin}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: demoPassword }),
    });
    expect(response.status).toBe(200);
    return response.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
  }

  /** The response; null if the connection broke or the server was down. */
  async function ask(cookie: string, path: string, init: RequestInit = {}): Promise<{ status: number; body: unknown } | null> {
    try {
      const headers = { cookie, 'content-type': 'application/json', origin: server.origin, ...init.headers };
      const response = await fetch(`${server.origin}${path}`, { ...init, headers });
      return { status: response.status, body: await response.json() };
    } catch {
      return null;
    }
  }

  async function read(cookie: string, path: string): Promise<unknown> {
    for (;;) {
      const response = await ask(cookie, path);
      if (response?.status === 200) return response.body;
      if (response && response.status !== 503)
        throw new Error(`${path} answered ${response.status}: ${JSON.stringify(response.body)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Aborts every third request at a random instant, like a lost connection. */
  const breaking = (chance: () => number) =>
    chance() < 0.34 ? { signal: AbortSignal.timeout(1 + Math.floor(chance() * 12)) } : {};

  async function create(cookie: string, body: object, chance: () => number) {
    const headers = { 'idempotency-key': randomUUID() };
    for (;;) {
      const response = await ask(cookie, '/api/measurements', {
        method: 'POST',
        body: JSON.stringify(body),
        headers,
        ...breaking(chance),
      });
      if (response?.status === 201) return cellSchema.parse(response.body);
      if (response && response.status < 500 && response.status !== 409 && response.status !== 429)
        throw new Error(`A new cell was refused with ${response.status}: ${JSON.stringify(response.body)}`);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  async function change(cookie: string, before: z.infer<typeof cellSchema>, value: number, chance: () => number) {
    for (;;) {
      const body = JSON.stringify({ ...before, value });
      const response = await ask(cookie, `/api/measurements/${before.id}`, { method: 'PUT', body, ...breaking(chance) });
      if (response?.status === 200) return cellSchema.parse(response.body);
      // The result of this write is unknown, so it is read from the row.
      const stored = cellSchema.parse(await read(cookie, `/api/measurements/${before.id}`));
      if (stored.version === before.version + 1 && stored.value === value) return stored;
      expect(stored).toMatchObject({ version: before.version, value: before.value });
    }
  }

  async function writer(cookie: string, seed: number): Promise<Map<number, AcknowledgedCell>> {
    const chance = createRandom(seed);
    const counted = new Set(
      indicatorsSchema
        .parse(await read(cookie, '/api/indicators?range=[0,99]'))
        .flatMap(({ id, valueType }) => (valueType === 'count' ? [id] : [])),
    );
    const own = assignmentsSchema
      .parse(await read(cookie, '/api/assignments?range=[0,99]'))
      .filter(({ indicatorId }) => counted.has(indicatorId));
    const [organisationId] = own.map((each) => each.organisationId);
    const open = reportsSchema
      .parse(await read(cookie, '/api/reports?range=[0,99]'))
      .find((report) => report.organisationId === organisationId && report.state === 'draft');
    const filter = encodeURIComponent(JSON.stringify({ periodId: open?.periodId }));
    const taken = z.array(z.looseObject({ assignmentId: z.int() }));
    const there = new Set(
      taken.parse(await read(cookie, `/api/measurements?filter=${filter}&range=[0,99]`)).map((each) => each.assignmentId),
    );
    const cellsById = new Map<number, AcknowledgedCell>();
    for (const { id: assignmentId } of own.filter(({ id }) => !there.has(id)).slice(0, 3)) {
      let stored = await create(
        cookie,
        { assignmentId, periodId: open?.periodId, value: 1 + Math.floor(chance() * 900) },
        chance,
      );
      let writes = 1;
      for (let round = 0; round < roundsPerCell; round += 1) {
        stored = await change(cookie, stored, 1000 + round, chance);
        writes += 1;
        written += 1;
      }
      cellsById.set(stored.id, { version: stored.version, value: stored.value, writes });
    }
    return cellsById;
  }

  test('every acknowledged figure is stored once, with one audit event per write', async () => {
    const staff: string[] = [];
    for (const slug of organisationSlugs) staff.push(await signIn(`staff@${slug}.example`));
    const lead = await signIn('lead@democenter.example');
    const writing = Promise.all(staff.map((cookie, index) => writer(cookie, index + 1)));
    let ended = false;
    const done = writing.finally(() => (ended = true));
    for (const killAt of [10, 40]) {
      while (!ended && written < killAt) await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 20))]);
      server.child.kill('SIGKILL');
      await server.ended;
      server = await startServer(environment(), server.port);
    }
    const acknowledged = await done;
    const cells = acknowledged.flatMap((each) => [...each]);
    expect(cells.length).toBeGreaterThan(5);
    for (const [index, cookie] of staff.entries()) {
      const ids = [...(acknowledged[index]?.keys() ?? [])];
      const stored = cellsSchema.parse(
        await read(cookie, `/api/measurements?filter=${encodeURIComponent(JSON.stringify({ id: ids }))}&range=[0,99]`),
      );
      const storedCells = stored.map(({ id, version, value }) => [id, { version, value }]);
      const recordedCells = [...(acknowledged[index] ?? [])].map(([id, { version, value }]) => [id, { version, value }]);
      expect(Object.fromEntries(storedCells)).toEqual(Object.fromEntries(recordedCells));
    }
    for (const [id, { writes }] of cells) {
      const filter = encodeURIComponent(JSON.stringify({ resource: 'measurements', recordId: id }));
      const recordedCells = eventsSchema.parse(await read(lead, `/api/auditEvents?filter=${filter}&range=[0,99]`));
      expect(recordedCells.map(({ action }) => action).toSorted()).toEqual([
        'create',
        ...Array.from({ length: writes - 1 }, () => 'update'),
      ]);
    }
  }, 300_000);
});
