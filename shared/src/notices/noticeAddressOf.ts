import type { Notification } from './notification.ts';

type NoticeTarget = Pick<Notification, 'kind' | 'organisationId' | 'reportId' | 'assignmentId' | 'about' | 'aboutId' | 'mark'>;

/** The comment that a notice is about, where it stands on the page of its subject. */
function commentFragmentOf({ kind, organisationId, about, mark }: NoticeTarget): string {
  const isShown = about === 'pilots' || (about === 'reports' && organisationId !== null);
  const id = kind === 'mentioned' || kind === 'asked' ? /^\w+ (\d+)$/.exec(mark ?? '')?.[1] : undefined;
  return isShown && id !== undefined ? `#comment-${id}` : '';
}

/**
 * Where in the admin a notice leads: to the very cell, comment or report, and where it is about none, to its subject. Figures are always those
 * of the hat that one wears, so `of` names the organisation for whoever works for several.
 */
export function noticeAddressOf(notice: NoticeTarget, period: number | null): string {
  const { kind, organisationId, reportId, assignmentId, about, aboutId } = notice;
  if (kind === 'submitted' && reportId !== null) return `/reports/${reportId}/show`;
  if (period !== null) {
    const of = organisationId === null ? '' : `&of=${organisationId}`;
    return `/figures?period=${period}${of}${assignmentId === null ? '' : `#figure-${assignmentId}`}`;
  }
  return about !== null && aboutId !== null ? `/${about}/${aboutId}/show${commentFragmentOf(notice)}` : '/';
}
