import { expect, test } from 'vitest';
import { findShownAbsence } from './findShownAbsence.ts';

const absent = (...reasons: Parameters<typeof findShownAbsence>[0][number]['why'][]) =>
  reasons.map((why, index) => ({ organisationId: index, assignmentId: index, why }));

test('a figure that is missing is not hidden by one that is withheld, in any order', () => {
  expect(findShownAbsence(absent('withheld', 'missing'))?.why).toBe('missing');
  expect(findShownAbsence(absent('missing', 'withheld'))?.why).toBe('missing');
});

test('a withheld figure is named where the others were never expected or do not apply', () => {
  expect(findShownAbsence(absent('notExpected', 'notApplicable', 'withheld'))?.why).toBe('withheld');
  expect(findShownAbsence([])).toBeNull();
});
