import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { type BenchDatabase, password, periodCount } from './benchDatabase.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { repositoryRoot, startProductServer } from './productServer.ts';

const timesSchema = z.object({ rows: z.int(), render: z.number(), key: z.number(), throttledKey: z.number() });

/** Measures the figures table of one organisation in Chromium, with all indicators as rows. */
export async function measureFiguresTable(bench: BenchDatabase, indicators: number): Promise<BenchmarkResult[]> {
  const number = periodCount + 1;
  await bench.openEmptyPeriod(number, 1);
  const product = await startProductServer(bench);
  try {
    const script = join(repositoryRoot, 'admin/e2e/figuresSpeed.ts');
    const parameters = ['--import', 'tsx', script, product.origin, 'staff@bench.example', password, String(number)];
    const { stdout } = await promisify(execFile)(process.execPath, parameters, {
      cwd: repositoryRoot,
      timeout: 180_000,
      killSignal: 'SIGKILL',
    });
    const { rows, render, key, throttledKey } = timesSchema.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    if (rows < indicators) throw new Error(`The table contains ${rows} of ${indicators} rows.`);
    const what = `Figures table of ${rows} indicators and ${number} periods`;
    return [
      atMost(`${what}, until painted`, render, 1000, 'ms'),
      atMost('A key in it, until painted (p95)', key, 50, 'ms'),
      atMost('The same with the processor four times slower', throttledKey, 50, 'ms'),
    ];
  } finally {
    await product.stop();
    await bench.clearPeriod(number);
  }
}
