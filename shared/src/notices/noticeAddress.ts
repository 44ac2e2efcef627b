import type { Notification } from './notification.ts';

type Place = Pick<Notification, 'kind' | 'reportId' | 'assignmentId' | 'about' | 'aboutId'>;

/** Where in the admin a notice leads: to the very cell or report, and where it is about neither, to its subject. */
export function noticeAddress({ kind, reportId, assignmentId, about, aboutId }: Place, period: number | null): string {
  if (kind === 'submitted' && reportId !== null) return `/reports/${reportId}/show`;
  if (period !== null) return `/figures?period=${period}${assignmentId === null ? '' : `#figure-${assignmentId}`}`;
  return about !== null && aboutId !== null ? `/${about}/${aboutId}/show` : '/';
}
