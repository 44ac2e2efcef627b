import type { CheckResult } from './runChecks.ts';

/** What blocks a report is said before what asks for a word; otherwise the order stays. */
export const sortBlockingFirst = (results: readonly CheckResult[]): CheckResult[] =>
  results.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
