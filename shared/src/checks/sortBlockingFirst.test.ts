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
});

describe('blockingFirst', () => {
  test('says errors first, and otherwise keeps the order', () => {
    const found = [checkResult(1, 'warning'), checkResult(2, 'error'), checkResult(3, 'warning'), checkResult(4, 'error')];
    expect(sortBlockingFirst(found).map(({ assignmentId }) => assignmentId)).toEqual([2, 4, 1, 3]);
    expect(found[0]?.assignmentId).toBe(1);
  });
});
