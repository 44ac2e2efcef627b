import { Agent, get } from 'node:http';
import { createPool } from 'mysql2/promise';
import { progressInput } from '../../progress/progressInput.ts';
import { knownOf } from '../../progress/question.ts';
import type { BenchDatabase } from './benchDatabase.ts';
import { median } from './median.ts';
import { type Product, startProduct } from './product.ts';
import { recorded } from './recorded.ts';

const rounds = 60;
const warming = 150;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One request without `If-None-Match`, so that the whole answer is made; read to its end, not parsed. */
const asked = (url: string, cookie: string) =>
  new Promise<void>((resolve, reject) => {
    const request = get(url, { agent, headers: { cookie } }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${url}: ${response.statusCode}`))));
    });
    request.on('error', reject);
  });

/** The statement that reads the cells of the first indicator, as the product sends it. */
async function cellsStatement(bench: BenchDatabase) {
  const statements = await recorded(bench, bench.people.lead, async (store) => {
    const [indicator] = await store.all('indicators', { where: { code: 'I1' } });
    const known = await knownOf(store);
    if (indicator) await progressInput({ store, indicators: [indicator], basis: 'approved', known });
  });
  const found = statements.find(({ text }) => text.includes('FROM `measurements`'));
  if (!found) throw new Error('No cells were read.');
  return found;
}

export interface Compared {
  /** Milliseconds, medians of the same run in turns. */
  comparison: number;
  cells: number;
  ratio: number;
}

async function inTurns(product: Product, cells: () => Promise<unknown>): Promise<Compared> {
  const cookie = await product.cookieOf('lead@bench.example');
  const url = `${product.origin}/api/progress?indicator=I1`;
  const measured = { comparison: [0], cells: [0] };
  for (let round = -warming; round < rounds; round += 1) {
    const bare = await timed(cells);
    const whole = await timed(() => asked(url, cookie));
    if (round < 0) continue;
    measured.cells[round] = bare;
    measured.comparison[round] = whole;
  }
  const [comparison, bare] = [median(measured.comparison), median(measured.cells)];
  return { comparison, cells: bare, ratio: comparison / bare };
}

/** One indicator's comparison by country over HTTP, beside the bare query for its cells through mysql2. */
export async function comparisonAgainstCells(bench: BenchDatabase): Promise<Compared> {
  const { text, values } = await cellsStatement(bench);
  const pool = createPool({ uri: bench.url, connectionLimit: 1, dateStrings: true, supportBigNumbers: true });
  const product = await startProduct(bench);
  try {
    return await inTurns(product, () => pool.query(text, [...values]));
  } finally {
    await product.stop();
    await pool.end();
  }
}
