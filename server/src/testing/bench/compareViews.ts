import { z } from 'zod';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { runPageBenchmark } from './runPageBenchmark.ts';

const timesSchema = z.object({ sudden: z.number(), first: z.number(), again: z.number(), work: z.number(), shift: z.number() });

/** Measures in Chromium how long a change of the view of Compare takes in the demo, and whether anything moves meanwhile. */
export async function measureCompareViews(): Promise<BenchmarkResult[]> {
  const { sudden, first, again, work, shift } = timesSchema.parse(await runPageBenchmark('admin/e2e/compareSpeed.ts'));
  return [
    atMost('The slowest view of Compare, opened for the first time, until painted', first, 300, 'ms'),
    atMost('The same without the mouse on its tab before', sudden, 300, 'ms'),
    atMost('The slowest view, opened again', again, 300, 'ms'),
    atMost('Processor time of the page for it', work, 300, 'ms'),
    atMost('How far anything moves meanwhile (layout shift)', shift, 0.001, ''),
  ];
}
