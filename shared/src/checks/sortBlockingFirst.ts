import type { CheckResult } from './runChecks.ts';

/** Errors, which block a report, before warnings; otherwise in the given order. */
export const sortBlockingFirst = (results: readonly CheckResult[]): CheckResult[] =>
  results.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
