import { expect, test } from 'vitest';
import { noticeAddressOf } from './noticeAddressOf.ts';

const emptyNotice = { organisationId: null, reportId: null, assignmentId: null, about: null, aboutId: null, mark: null } as const;

test('a notification links to its cell, its report, or its subject', () => {
  expect(noticeAddressOf({ ...emptyNotice, kind: 'returned', reportId: 7, assignmentId: 12 }, 4)).toBe(
    '/figures?period=4#figure-12',
  );
  expect(noticeAddressOf({ ...emptyNotice, kind: 'dueSoon', reportId: 7 }, 4)).toBe('/figures?period=4');
  expect(noticeAddressOf({ ...emptyNotice, kind: 'returned', organisationId: 3, reportId: 7, assignmentId: 12 }, 4)).toBe(
    '/figures?period=4&of=3#figure-12',
  );
  expect(noticeAddressOf({ ...emptyNotice, kind: 'submitted', organisationId: 3, reportId: 7 }, 4)).toBe('/reports/7/show');
  expect(noticeAddressOf({ ...emptyNotice, kind: 'submitted', reportId: 7 }, 4)).toBe('/reports/7/show');
  expect(noticeAddressOf({ ...emptyNotice, kind: 'ready', organisationId: 3, reportId: 7 }, 4)).toBe('/reports/7/show');
  expect(noticeAddressOf({ ...emptyNotice, kind: 'mentioned', about: 'pilots', aboutId: 3 }, null)).toBe('/pilots/3/show');
  expect(noticeAddressOf({ ...emptyNotice, kind: 'mentioned' }, null)).toBe('/');
});

test('a notification about a comment links to the comment if the page of the subject shows it', () => {
  const mentioned = { ...emptyNotice, kind: 'mentioned', mark: 'mentioned 31' } as const;
  expect(noticeAddressOf({ ...mentioned, about: 'pilots', aboutId: 3 }, null)).toBe('/pilots/3/show#comment-31');
  expect(noticeAddressOf({ ...mentioned, organisationId: 2, about: 'reports', aboutId: 7 }, null)).toBe(
    '/reports/7/show#comment-31',
  );
  // For other roles the page also contains comments on figures, which are shown beside each figure.
  expect(noticeAddressOf({ ...mentioned, about: 'reports', aboutId: 7 }, null)).toBe('/reports/7/show');
});
