import { Agent, get } from 'node:http';
import { createPool } from 'mysql2/promise';
import { loadProgressInput } from '../../progress/loadProgressInput.ts';
import { loadPeriodProgressContext } from '../../progress/progressQuery.ts';
import type { BenchDatabase } from './benchDatabase.ts';
import { median } from './median.ts';
import { type ProductServer, startProductServer } from './productServer.ts';
import { recordStatements } from './recordStatements.ts';

const rounds = 60;
const warmupRounds = 150;

/** How long an operation takes, in ms. */
export const measureMs = async (operation: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await operation();
  return performance.now() - startedAt;
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends a request without `If-None-Match`, so that the response is computed, and reads it to the end. */
export const requestAndDrain = (url: string, cookie: string) =>
  new Promise<void>((resolve, reject) => {
    const request = get(url, { agent, headers: { cookie } }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${response.statusCode}`))));
    });
    request.on('error', reject);
  });

/** Records the statement with which the product reads the cells of the first indicator. */
async function recordCellsStatement(bench: BenchDatabase) {
  const statements = await recordStatements(bench, bench.people.lead, async (store) => {
    const [indicator] = await store.all('indicators', { where: { code: 'I1' } });
    const context = await loadPeriodProgressContext(store);
    if (indicator) await loadProgressInput({ store, indicators: [indicator], basis: 'approved', context });
  });
  const statement = statements.find(({ text }) => text.includes('FROM `measurements`'));
  if (!statement) throw new Error('No statement has read measurements.');
  return statement;
}

export interface ComparisonTimes {
  /** Medians in ms, measured alternately in the same run. */
  comparison: number;
  cells: number;
  ratio: number;
}

async function measureAlternately(product: ProductServer, cells: () => Promise<unknown>): Promise<ComparisonTimes> {
  const cookie = await product.cookieOf('lead@bench.example');
  const url = `${product.origin}/api/progress?indicator=I1`;
  const times = { comparison: [0], cells: [0] };
  for (let round = -warmupRounds; round < rounds; round += 1) {
    const bareMs = await measureMs(cells);
    const comparisonMs = await measureMs(() => requestAndDrain(url, cookie));
    if (round < 0) continue;
    times.cells[round] = bareMs;
    times.comparison[round] = comparisonMs;
  }
  const [comparison, bareMs] = [median(times.comparison), median(times.cells)];
  return { comparison, cells: bareMs, ratio: comparison / bareMs };
}

/** Compares a comparison of one indicator by country over HTTP with the bare query for its cells through mysql2. */
export async function measureComparisonAgainstCells(bench: BenchDatabase): Promise<ComparisonTimes> {
  const { text, values } = await recordCellsStatement(bench);
  const pool = createPool({ uri: bench.url, connectionLimit: 1, dateStrings: true, supportBigNumbers: true });
  const product = await startProductServer(bench);
  try {
    return await measureAlternately(product, () => pool.query(text, [...values]));
  } finally {
    await product.stop();
    await pool.end();
  }
}
