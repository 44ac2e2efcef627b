import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import type { Connection, Database } from '@pilotage/db/testing';
import { pino } from 'pino';
import { createConnection, type Connection as Mysql } from 'mysql2/promise';
import { createLimitedServer } from '../../http/createLimitedServer.ts';
import { composeApp } from '../../app/createApp.ts';
import { type BenchDatabase, periodCount } from './benchDatabase.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { percentile } from './percentile.ts';
import { signInForCookie, type ProductServer, startProductServer } from './productServer.ts';

type SqlStatement = Parameters<Connection['rows']>[0];

/** The statements of one saved cell: before and within its transaction. */
interface SavedCellStatements {
  before: SqlStatement[];
  within: SqlStatement[];
}

const cellsPerWriter = 30;

function createRecorder(database: Database): { database: Database; take(): SavedCellStatements } {
  let saved: SavedCellStatements = { before: [], within: [] };
  const wrapConnection = (connection: Connection, target: () => SqlStatement[]): Connection => ({
    dialect: connection.dialect,
    rows: (statement) => {
      target().push(statement);
      return connection.rows(statement);
    },
    write: (statement) => {
      target().push(statement);
      return connection.write(statement);
    },
  });
  return {
    database: {
      ...database,
      ...wrapConnection(database, () => saved.before),
      transaction: (work) => database.transaction((sql) => work(wrapConnection(sql, () => saved.within))),
    },
    take() {
      const recorded = saved;
      saved = { before: [], within: [] };
      return recorded;
    },
  };
}

interface CellClient {
  origin: string;
  cookie: string;
  agent: Agent;
}

/** Sends a new cell like the admin. Rejects if it is not acknowledged with 201. */
const postCell = ({ origin, cookie, agent }: CellClient, body: object) =>
  new Promise<void>((resolve, reject) => {
    const headers = { cookie, origin, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const outgoing = request(`${origin}/api/measurements`, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 201 ? resolve() : reject(new Error(`Saving a cell answered ${response.statusCode}.`)),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(body));
  });

async function replayStatements(connection: Mysql, { before, within }: SavedCellStatements): Promise<void> {
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

/** Saves cells with all writers at once. Returns the times in ms. */
async function measureConcurrently(writers: number, save: (writer: number, cell: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  const write = async (writer: number) => {
    for (let cell = 0; cell < cellsPerWriter; cell += 1) {
      const startedAt = performance.now();
      await save(writer, cell);
      times.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return times;
}

/** Records the statements of each saved cell, one cell after the other. */
async function recordCellStatements(
  bench: BenchDatabase,
  bodies: readonly (readonly object[])[],
): Promise<SavedCellStatements[][]> {
  const recorder = createRecorder(bench.opened.database);
  const server = createLimitedServer({ publicUrl: 'http://127.0.0.1' });
  const log = pino({ enabled: false });
  const mailTransport = { send: async () => undefined, close: () => undefined };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const dependencies = {
    publicUrl: origin,
    trustProxy: 0,
    secret: 'x'.repeat(40),
    clock: bench.clock,
    log,
    version: 'bench',
    mailTransport,
    uploadDir: tmpdir(),
  };
  const { http: app } = composeApp({ ...bench.opened, database: recorder.database }, dependencies);
  server.on('request', app.express);
  const agent = new Agent({ keepAlive: true });
  const statementsByWriter: SavedCellStatements[][] = [];
  for (const [writer, cells] of bodies.entries()) {
    const cookie = await signInForCookie(origin, bench.writers[writer] ?? '');
    recorder.take();
    const saved: SavedCellStatements[] = [];
    for (const body of cells) {
      await postCell({ origin, cookie, agent }, body);
      saved.push(recorder.take());
    }
    statementsByWriter.push(saved);
  }
  agent.destroy();
  await new Promise((resolve) => server.close(resolve));
  return statementsByWriter;
}

async function measureBare(bench: BenchDatabase, saved: readonly (readonly SavedCellStatements[])[]): Promise<number[]> {
  const connections = await Promise.all(saved.map(() => createConnection({ uri: bench.url, dateStrings: true })));
  try {
    return await measureConcurrently(saved.length, async (writer, cell) => {
      const connection = connections[writer];
      const statements = saved[writer]?.[cell];
      if (connection && statements) await replayStatements(connection, statements);
    });
  } finally {
    for (const connection of connections) await connection.end();
  }
}

async function measureProduct(
  bench: BenchDatabase,
  product: ProductServer,
  bodies: readonly (readonly object[])[],
): Promise<number[]> {
  const clients: CellClient[] = [];
  for (const email of bench.writers) {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    clients.push({ origin: product.origin, cookie: await product.cookieOf(email), agent });
  }
  const times = await measureConcurrently(bodies.length, async (writer, cell) => {
    const [client, body] = [clients[writer], bodies[writer]?.[cell]];
    if (client && body) await postCell(client, body);
  });
  for (const { agent } of clients) agent.destroy();
  return times;
}

/**
 * Compares 20 concurrent writers that save cells over HTTP with the same statements and transactions on 20 connections of
 * mysql2. Both start with the same empty period.
 */
export async function measureSavingCells(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const bodies = await bench.openEmptyPeriod(periodCount + 1, cellsPerWriter);
  const saved = await recordCellStatements(bench, bodies);
  await bench.clearPeriod(periodCount + 1);
  const bare = await measureBare(bench, saved);
  await bench.clearPeriod(periodCount + 1);
  const product = await startProductServer(bench);
  const times = await measureProduct(bench, product, bodies);
  const stored = await bench.countCellsInPeriod(periodCount + 1);
  await product.stop();
  await bench.clearPeriod(periodCount + 1);
  if (stored !== times.length) throw new Error(`${times.length} cells were acknowledged, ${stored} are stored.`);
  const [productP99, bareP99] = [percentile(times, 0.99), percentile(bare, 0.99)];
  const note = ` (p99 ${productP99.toFixed(0)} ms to ${bareP99.toFixed(0)} ms; p50 ${percentile(times, 0.5).toFixed(0)} to ${percentile(bare, 0.5).toFixed(0)} ms)`;
  return [atMost(`A saved cell, ${bodies.length} writers at once, to its bare statements`, productP99 / bareP99, 3, '', note)];
}
