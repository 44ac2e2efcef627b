import type { Notification } from './notification.ts';

type NoticeTarget = Pick<Notification, 'kind' | 'organisationId' | 'reportId' | 'assignmentId' | 'about' | 'aboutId' | 'mark'>;

/** The URL fragment of the comment of a notification, if the page of its subject shows comments. */
function commentFragmentOf({ kind, organisationId, about, mark }: NoticeTarget): string {
  const isShown = about === 'pilots' || (about === 'reports' && organisationId !== null);
  const id = kind === 'mentioned' || kind === 'asked' ? /^\w+ (\d+)$/.exec(mark ?? '')?.[1] : undefined;
  return isShown && id !== undefined ? `#comment-${id}` : '';
}

/**
 * The path in the admin that a notification links to: its cell, comment or report, otherwise its subject, otherwise `/`. Figures
 * depend on the active membership, so `of` names the organisation for users with several memberships.
 */
export function noticeAddressOf(notice: NoticeTarget, period: number | null): string {
  const { kind, organisationId, reportId, assignmentId, about, aboutId } = notice;
  if ((kind === 'submitted' || kind === 'ready') && reportId !== null) return `/reports/${reportId}/show`;
  if (period !== null) {
    const organisationQuery = organisationId === null ? '' : `&of=${organisationId}`;
    return `/figures?period=${period}${organisationQuery}${assignmentId === null ? '' : `#figure-${assignmentId}`}`;
  }
  return about !== null && aboutId !== null ? `/${about}/${aboutId}/show${commentFragmentOf(notice)}` : '/';
}
