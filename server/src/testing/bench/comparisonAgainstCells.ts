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

const measureMs = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One request without `If-None-Match`, so that the whole answer is made; read to its end, not parsed. */
const requestAndDrain = (url: string, cookie: string) =>
  new Promise<void>((resolve, reject) => {
    const request = get(url, { agent, headers: { cookie } }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${response.statusCode}`))));
    });
    request.on('error', reject);
  });

/** The statement that reads the cells of the first indicator, as the product sends it. */
async function recordCellsStatement(bench: BenchDatabase) {
  const statements = await recordStatements(bench, bench.people.lead, async (store) => {
    const [indicator] = await store.all('indicators', { where: { code: 'I1' } });
    const context = await loadPeriodProgressContext(store);
    if (indicator) await loadProgressInput({ store, indicators: [indicator], basis: 'approved', context });
  });
  const found = statements.find(({ text }) => text.includes('FROM `measurements`'));
  if (!found) throw new Error('No cells were read.');
  return found;
}

export interface ComparisonTimes {
  /** Milliseconds, medians of the same run in turns. */
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

/** One indicator's comparison by country over HTTP, beside the bare query for its cells through mysql2. */
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
