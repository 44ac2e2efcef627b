import type { SystemStore } from '@pilotage/db';
import type { Comment } from '@pilotage/shared';
import { notifyUsers, type Notice } from '../notices/notifyUsers.ts';
import { findCommentRecipients } from './findCommentRecipients.ts';
import { type DiscussionSubject, findSubject } from './findSubject.ts';

type NoticeTarget = Omit<Notice, 'kind'>;

/** The link target for staff of the owner: the cell of a figure, or the page of the report or pilot. */
function ownNoticeTarget({ subject, row }: DiscussionSubject): NoticeTarget {
  const target = { organisationId: row.organisationId, about: subject, aboutId: row.id };
  return subject === 'measurements' ? { ...target, periodId: row.periodId, assignmentId: row.assignmentId } : target;
}

/** The link target for other readers: a figure leads to the page of its report. */
async function findOthersNoticeTarget(system: SystemStore, subject: DiscussionSubject): Promise<NoticeTarget> {
  if (subject.subject !== 'measurements') return { about: subject.subject, aboutId: subject.row.id };
  const { organisationId, periodId } = subject.row;
  const [report] = await system.all('reports', { where: { organisationId, periodId } });
  return report ? { about: 'reports', aboutId: report.id } : { about: 'measurements', aboutId: subject.row.id };
}

/** Notifies the recipients of a comment in the transaction of `system`. Changes of the comment notify nobody twice. */
export async function notifyOfComment(
  system: SystemStore,
  { before, after }: { before: Comment | null; after: Comment },
): Promise<void> {
  const subject = await findSubject(system, after.subject, after.subjectId);
  if (!subject) return;
  const recipients = await findCommentRecipients(system, subject, { before, after });
  if (recipients.length === 0) return;
  const targets = { own: ownNoticeTarget(subject), others: await findOthersNoticeTarget(system, subject) };
  for (const { userId, kind, isOwn } of recipients)
    await notifyUsers(system, [userId], { kind, ...(isOwn ? targets.own : targets.others), mark: `${kind} ${after.id}` });
}
