import type { Finding } from './findings.ts';

/** What blocks a report is said before what asks for a word; otherwise the order stays. */
export const blockingFirst = (found: readonly Finding[]): Finding[] =>
  found.toSorted((one, other) => Number(other.severity === 'error') - Number(one.severity === 'error'));
