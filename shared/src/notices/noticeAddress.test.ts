import { expect, test } from 'vitest';
import { noticeAddress } from './noticeAddress.ts';

const nothing = { organisationId: null, reportId: null, assignmentId: null, about: null, aboutId: null, mark: null } as const;

test('a notice leads to the very cell, to the report that came in, or to its subject', () => {
  expect(noticeAddress({ ...nothing, kind: 'returned', reportId: 7, assignmentId: 12 }, 4)).toBe('/figures?period=4#figure-12');
  expect(noticeAddress({ ...nothing, kind: 'dueSoon', reportId: 7 }, 4)).toBe('/figures?period=4');
  expect(noticeAddress({ ...nothing, kind: 'returned', organisationId: 3, reportId: 7, assignmentId: 12 }, 4)).toBe(
    '/figures?period=4&of=3#figure-12',
  );
  expect(noticeAddress({ ...nothing, kind: 'submitted', organisationId: 3, reportId: 7 }, 4)).toBe('/reports/7/show');
  expect(noticeAddress({ ...nothing, kind: 'submitted', reportId: 7 }, 4)).toBe('/reports/7/show');
  expect(noticeAddress({ ...nothing, kind: 'mentioned', about: 'pilots', aboutId: 3 }, null)).toBe('/pilots/3/show');
  expect(noticeAddress({ ...nothing, kind: 'mentioned' }, null)).toBe('/');
});

test('a notice about a comment leads to the comment, where the page of its subject shows it', () => {
  const mentioned = { ...nothing, kind: 'mentioned', mark: 'mentioned 31' } as const;
  expect(noticeAddress({ ...mentioned, about: 'pilots', aboutId: 3 }, null)).toBe('/pilots/3/show#comment-31');
  expect(noticeAddress({ ...mentioned, organisationId: 2, about: 'reports', aboutId: 7 }, null)).toBe(
    '/reports/7/show#comment-31',
  );
  // Others read there what is said about the figures too, which stands beside each figure.
  expect(noticeAddress({ ...mentioned, about: 'reports', aboutId: 7 }, null)).toBe('/reports/7/show');
});
