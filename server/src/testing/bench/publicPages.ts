import type { BenchDatabase } from './benchDatabase.ts';
import { atLeast, type BenchmarkResult } from './benchmarkResult.ts';
import { median } from './median.ts';
import { startProductServer } from './productServer.ts';
import { measureThroughput } from './measureThroughput.ts';

const rounds = 3;
const seconds = 4;

/** Measures the throughput of the public front page with many organisations. */
export async function measurePublicPages(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const product = await startProductServer(bench);
  const address = `${product.origin}/public`;
  await measureThroughput(address, 2, {});
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) rates.push(await measureThroughput(address, seconds, {}));
  const bytes = (await (await fetch(address)).text()).length;
  await product.stop();
  return [atLeast(`Public pages a second, of ${Math.round(bytes / 1024)} kB each`, Math.round(median(rates)), 2000, '')];
}
