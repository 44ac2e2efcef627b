import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import type { Connection, Database } from '@pilotage/db';
import { pino } from 'pino';
import { createConnection, type Connection as Mysql } from 'mysql2/promise';
import { limitedServer } from '../../http/limitedServer.ts';
import { composePilotage } from '../../openPilotage.ts';
import { type BenchDatabase, periodCount } from './benchDatabase.ts';
import { atMost, type Measure } from './measure.ts';
import { percentile } from './percentile.ts';
import { cookieAt, type Product, startProduct } from './product.ts';

type Statement = Parameters<Connection['rows']>[0];

/** The statements of one saved cell: those before its transaction, and those within. */
interface Saved {
  before: Statement[];
  within: Statement[];
}

const cellsEach = 30;

function recording(database: Database): { database: Database; take(): Saved } {
  let saved: Saved = { before: [], within: [] };
  const noting = (on: Connection, into: () => Statement[]): Connection => ({
    dialect: on.dialect,
    rows: (statement) => {
      into().push(statement);
      return on.rows(statement);
    },
    write: (statement) => {
      into().push(statement);
      return on.write(statement);
    },
  });
  return {
    database: {
      ...database,
      ...noting(database, () => saved.before),
      transaction: (work) => database.transaction((sql) => work(noting(sql, () => saved.within))),
    },
    take() {
      const taken = saved;
      saved = { before: [], within: [] };
      return taken;
    },
  };
}

interface Posting {
  origin: string;
  cookie: string;
  agent: Agent;
}

/** Sends a new cell as the admin does; resolves when it is acknowledged. */
const post = ({ origin, cookie, agent }: Posting, body: object) =>
  new Promise<void>((resolve, reject) => {
    const headers = { cookie, origin, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const sent = request(`${origin}/api/measurements`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 201 ? resolve() : reject(new Error(`A cell was answered with ${response.statusCode}.`)),
      );
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });

async function replayed(connection: Mysql, { before, within }: Saved): Promise<void> {
  for (const { text, values } of before) await connection.query(text, [...values]);
  for (let left = 6; ; left -= 1) {
    try {
      await connection.query('START TRANSACTION');
      for (const { text, values } of within) await connection.query(text, [...values]);
      await connection.query('COMMIT');
      return;
    } catch (error) {
      await connection.query('ROLLBACK');
      if (left === 0) throw error;
    }
  }
}

/** Milliseconds of each saved cell while all writers write at once. */
async function atOnce(writers: number, save: (writer: number, cell: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  const write = async (writer: number) => {
    for (let cell = 0; cell < cellsEach; cell += 1) {
      const started = performance.now();
      await save(writer, cell);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return times;
}

/** What the product sends to the database for each cell, recorded one after the other. */
async function statementsOf(bench: BenchDatabase, bodies: readonly (readonly object[])[]): Promise<Saved[][]> {
  const recorder = recording(bench.opened.database);
  const server = limitedServer();
  const log = pino({ enabled: false });
  const mailWay = { send: async () => undefined, close: () => undefined };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const parts = {
    publicUrl: origin,
    trustProxy: 0,
    secret: 'x'.repeat(40),
    clock: bench.clock,
    log,
    version: 'bench',
    mailWay,
    uploadDir: tmpdir(),
  };
  const { app } = composePilotage({ ...bench.opened, database: recorder.database }, parts);
  server.on('request', app.express);
  const agent = new Agent({ keepAlive: true });
  const found: Saved[][] = [];
  for (const [writer, cells] of bodies.entries()) {
    const cookie = await cookieAt(origin, bench.writers[writer] ?? '');
    recorder.take();
    const saved: Saved[] = [];
    for (const body of cells) {
      await post({ origin, cookie, agent }, body);
      saved.push(recorder.take());
    }
    found.push(saved);
  }
  agent.destroy();
  await new Promise((resolve) => server.close(resolve));
  return found;
}

async function bareTimes(bench: BenchDatabase, saved: readonly (readonly Saved[])[]): Promise<number[]> {
  const connections = await Promise.all(saved.map(() => createConnection({ uri: bench.url, dateStrings: true })));
  try {
    return await atOnce(saved.length, async (writer, cell) => {
      const connection = connections[writer];
      const statements = saved[writer]?.[cell];
      if (connection && statements) await replayed(connection, statements);
    });
  } finally {
    for (const connection of connections) await connection.end();
  }
}

async function productTimes(bench: BenchDatabase, product: Product, bodies: readonly (readonly object[])[]): Promise<number[]> {
  const postings: Posting[] = [];
  for (const email of bench.writers) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    postings.push({ origin: product.origin, cookie: await product.cookieOf(email), agent });
  }
  const times = await atOnce(bodies.length, async (writer, cell) => {
    const [posting, body] = [postings[writer], bodies[writer]?.[cell]];
    if (posting && body) await post(posting, body);
  });
  for (const { agent } of postings) agent.destroy();
  return times;
}

/**
 * Saving new cells by twenty writers at once over HTTP, beside the very statements of each save, with their transaction, by
 * twenty connections of mysql2. Each way begins with the same empty period.
 */
export async function savingCells(bench: BenchDatabase): Promise<Measure[]> {
  const bodies = await bench.openEmptyPeriod(periodCount + 1, cellsEach);
  const saved = await statementsOf(bench, bodies);
  await bench.emptyPeriod(periodCount + 1);
  const bare = await bareTimes(bench, saved);
  await bench.emptyPeriod(periodCount + 1);
  const product = await startProduct(bench);
  const times = await productTimes(bench, product, bodies);
  const stored = await bench.countIn(periodCount + 1);
  await product.stop();
  await bench.emptyPeriod(periodCount + 1);
  if (stored !== times.length) throw new Error(`${times.length} cells were acknowledged, ${stored} are there.`);
  const [ours, theirs] = [percentile(times, 0.99), percentile(bare, 0.99)];
  const note = ` (p99 ${ours.toFixed(0)} ms to ${theirs.toFixed(0)} ms; p50 ${percentile(times, 0.5).toFixed(0)} to ${percentile(bare, 0.5).toFixed(0)} ms)`;
  return [atMost(`A saved cell, ${bodies.length} writers at once, to its bare statements`, ours / theirs, 3, '', note)];
}
