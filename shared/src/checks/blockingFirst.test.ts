import { describe, expect, test } from 'vitest';
import { blockingFirst } from './blockingFirst.ts';
import type { Finding } from './findings.ts';

const finding = (assignmentId: number, severity: Finding['severity']): Finding => ({
  assignmentId,
  severity,
  checkId: assignmentId,
  kind: 'range',
  settled: false,
  against: null,
});

describe('blockingFirst', () => {
  test('says errors first, and otherwise keeps the order', () => {
    const found = [finding(1, 'warning'), finding(2, 'error'), finding(3, 'warning'), finding(4, 'error')];
    expect(blockingFirst(found).map(({ assignmentId }) => assignmentId)).toEqual([2, 4, 1, 3]);
    expect(found[0]?.assignmentId).toBe(1);
  });
});
