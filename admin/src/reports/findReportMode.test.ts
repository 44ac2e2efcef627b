import { expect, test } from 'vitest';
import { findReportMode } from './findReportMode.ts';

const partner = { canWrite: true, canReview: false };
const lead = { canWrite: false, canReview: true };
const reader = { canWrite: false, canReview: false };

test.each([
  ['draft', 'write', 'read', 'read'],
  ['returned', 'write', 'read', 'read'],
  ['reopened', 'write', 'read', 'read'],
  ['submitted', 'read', 'review', 'read'],
  ['approved', 'read', 'read', 'read'],
] as const)('a %s report is opened by its partner to %s, by the lead partner to %s, by others to %s', (state, ...modes) => {
  expect([partner, lead, reader].map((rights) => findReportMode({ state }, rights))).toEqual(modes);
});
