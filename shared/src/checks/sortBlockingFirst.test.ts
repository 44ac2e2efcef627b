import { describe, expect, test } from 'vitest';
import { sortBlockingFirst } from './sortBlockingFirst.ts';
import type { CheckResult } from './runChecks.ts';

const checkResult = (assignmentId: number, severity: CheckResult['severity']): CheckResult => ({
  assignmentId,
  severity,
  checkId: assignmentId,
  kind: 'range',
  settled: false,
  against: null,
  comparedWith: [],
});

describe('sortBlockingFirst', () => {
  test('puts errors first and keeps the order otherwise', () => {
    const results = [checkResult(1, 'warning'), checkResult(2, 'error'), checkResult(3, 'warning'), checkResult(4, 'error')];
    expect(sortBlockingFirst(results).map(({ assignmentId }) => assignmentId)).toEqual([2, 4, 1, 3]);
    expect(results[0]?.assignmentId).toBe(1);
  });
});
