import { expect, test } from 'vitest';
import { maxAssignmentsSought, splitByAssignment } from './splitByAssignment.ts';

test.each([0, 1, maxAssignmentsSought, maxAssignmentsSought + 1, 2 * maxAssignmentsSought + 7])(
  'names each of %d assignments once, and in no statement more than the engine seeks',
  (count) => {
    const ids = Array.from({ length: count }, (_, at) => at + 1);
    const conditions = splitByAssignment(ids);
    expect(conditions.flatMap(({ assignmentId }) => assignmentId)).toEqual(ids);
    for (const { assignmentId } of conditions) {
      expect(assignmentId.length).toBeGreaterThan(0);
      expect(assignmentId.length).toBeLessThanOrEqual(maxAssignmentsSought);
    }
  },
);
