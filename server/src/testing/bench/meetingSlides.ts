import { z } from 'zod';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { runPageBenchmark } from './runPageBenchmark.ts';

const timesSchema = z.object({ slowest: z.number(), slowed: z.number() });

/** Measures in Chromium how long a slide of meeting mode takes in the demo, also with the processor four times slower. */
export async function measureMeetingSlides(): Promise<BenchmarkResult[]> {
  const { slowest, slowed } = timesSchema.parse(await runPageBenchmark('admin/e2e/slidesSpeed.ts'));
  return [
    atMost('The slowest slide of meeting mode, until painted', slowest, 100, 'ms'),
    atMost('The same with the processor four times slower', slowed, 250, 'ms'),
  ];
}
