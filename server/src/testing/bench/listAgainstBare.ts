import { fileURLToPath } from 'node:url';
import { findFreePort } from '@pilotage/db/testing';
import { type BenchDatabase, organisationCount, periodCount } from './benchDatabase.ts';
import { startChildServer } from './startChildServer.ts';
import { atLeast, type BenchmarkResult } from './benchmarkResult.ts';
import { median } from './median.ts';
import { startProductServer } from './productServer.ts';
import { recordStatements } from './recordStatements.ts';
import { measureThroughput } from './measureThroughput.ts';

const rounds = 5;
const seconds = 4;
const poolSize = 10;

/** Compares a list of 25 own measurements with total with a bare server that runs the same two statements, alternately. */
export async function measureListAgainstBare(bench: BenchDatabase, indicators: number): Promise<BenchmarkResult[]> {
  const range = { from: 0, to: 24 };
  const statements = await recordStatements(bench, bench.people.staff, async (store) => {
    await store.all('measurements', { range });
    await store.count('measurements', {});
  });
  const bare = await startChildServer(['--import', 'tsx', fileURLToPath(new URL('bareServer.ts', import.meta.url))], {
    port: await findFreePort(),
    probe: '/',
    env: { NODE_ENV: 'production', BARE_SERVER: JSON.stringify({ url: bench.url, poolSize, statements }) },
  });
  const product = await startProductServer(bench);
  const cookie = await product.cookieOf('staff@bench.example');
  const address = `${product.origin}/api/measurements?range=${encodeURIComponent('[0,24]')}`;
  await measureThroughput(bare.origin, 2, {});
  await measureThroughput(address, 2, { cookie });
  const rates = { bare: [0], product: [0], ratio: [0] };
  for (let round = 0; round < rounds; round += 1) {
    rates.bare[round] = await measureThroughput(bare.origin, seconds, {});
    rates.product[round] = await measureThroughput(address, seconds, { cookie });
    rates.ratio[round] = (rates.product[round] ?? 0) / (rates.bare[round] ?? 1);
  }
  await product.stop();
  await bare.stop();
  const rows = organisationCount * periodCount * indicators;
  const note = ` (${Math.round(median(rates.product))} of ${Math.round(median(rates.bare))} requests/s)`;
  return [
    atLeast(
      `25 own of ${rows.toLocaleString('en')} measurements with total, to bare node:http + mysql2`,
      median(rates.ratio),
      0.5,
      '',
      note,
    ),
  ];
}
