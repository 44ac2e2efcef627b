import type { BenchDatabase } from './benchDatabase.ts';
import { atLeast, type Measure } from './measure.ts';
import { median } from './median.ts';
import { startProduct } from './product.ts';
import { throughput } from './throughput.ts';

const rounds = 3;
const seconds = 4;

/** The public front page of a consortium of many organisations, for whoever comes by. */
export async function publicPages(bench: BenchDatabase): Promise<Measure[]> {
  const product = await startProduct(bench);
  const address = `${product.origin}/public`;
  await throughput(address, 2, {});
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) rates.push(await throughput(address, seconds, {}));
  const bytes = (await (await fetch(address)).text()).length;
  await product.stop();
  return [atLeast(`Public pages a second, of ${Math.round(bytes / 1024)} kB each`, Math.round(median(rates)), 2000, '')];
}
