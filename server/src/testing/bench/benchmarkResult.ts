/** One row of the table: a measurement and its limit. */
export interface BenchmarkResult {
  what: string;
  measured: string;
  limit: string;
  met: boolean;
}

export const atMost = (what: string, value: number, limit: number, unit: string, note = ''): BenchmarkResult => ({
  what,
  measured: `${value.toFixed(2)} ${unit}${note}`.trim(),
  limit: `at most ${limit} ${unit}`.trim(),
  met: value <= limit,
});

export const atLeast = (what: string, value: number, limit: number, unit: string, note = ''): BenchmarkResult => ({
  what,
  measured: `${value.toFixed(2)} ${unit}${note}`.trim(),
  limit: `at least ${limit} ${unit}`.trim(),
  met: value >= limit,
});
