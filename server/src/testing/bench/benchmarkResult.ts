/** One line of the table: what was measured, and how it must come out. */
export interface Measurement_ {
  what: string;
  measured: string;
  limit: string;
  met: boolean;
}

export const atMost = (what: string, value: number, limit: number, unit: string, note = ''): Measurement_ => ({
  what,
  measured: `${value.toFixed(2)} ${unit}${note}`.trim(),
  limit: `at most ${limit} ${unit}`.trim(),
  met: value <= limit,
});

export const atLeast = (what: string, value: number, limit: number, unit: string, note = ''): Measurement_ => ({
  what,
  measured: `${value.toFixed(2)} ${unit}${note}`.trim(),
  limit: `at least ${limit} ${unit}`.trim(),
  met: value >= limit,
});
