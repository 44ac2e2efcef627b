import type { SystemStore } from '@pilotage/db';
import { abilityOf, asSubject, type Comment, type MembershipRecord } from '@pilotage/shared';
import { canReadComments } from './commentReaders.ts';
import type { DiscussionSubject } from './findSubject.ts';

/** A user to notify of a comment; never its author. */
export interface CommentRecipient {
  userId: number;
  kind: 'mentioned' | 'asked';
  /** Whether the user works in the organisation that owns the subject. */
  isOwn: boolean;
}

const isStaffOf = ({ role, organisationId }: MembershipRecord, owner: number): boolean =>
  organisationId === owner && (role === 'partnerStaff' || role === 'partnerManager');

/** Whether the membership may read the subject now; for a report, its content. */
function canReadSubject(membership: MembershipRecord, { subject, row }: DiscussionSubject): boolean {
  const field = subject === 'reports' ? 'narrative' : undefined;
  return abilityOf(membership, [subject]).can('read', asSubject(subject, row), field);
}

/**
 * The users to notify of a new or changed comment: newly mentioned users, and the staff of the owner if lead partner or evaluator
 * wrote a new comment. Leaves out disabled users, the author, and users who cannot read both subject and comment now.
 */
export async function findCommentRecipients(
  system: SystemStore,
  subject: DiscussionSubject,
  { before, after }: { before: Comment | null; after: Comment },
): Promise<CommentRecipient[]> {
  const { organisationId: owner, audience, authorId, authorRole, mentions } = after;
  const memberships = await system.all('memberships');
  const activeUserIds = new Set((await system.all('users', { where: { disabled: false }, fields: [] })).map(({ id }) => id));
  const readers = memberships.filter(
    (membership) =>
      activeUserIds.has(membership.userId) && canReadComments(membership, audience, owner) && canReadSubject(membership, subject),
  );
  const ownStaffIds = new Set(readers.filter((membership) => isStaffOf(membership, owner)).map(({ userId }) => userId));
  const isQuestion = before === null && (authorRole === 'leadPartner' || authorRole === 'evaluator');
  const isNew = (userId: number) => mentions.includes(userId) && !before?.mentions.includes(userId);
  return [...new Set(readers.map(({ userId }) => userId))].flatMap((userId): CommentRecipient[] => {
    if (userId === authorId) return [];
    const isOwn = ownStaffIds.has(userId);
    if (isNew(userId)) return [{ userId, kind: 'mentioned', isOwn }];
    return isQuestion && isOwn ? [{ userId, kind: 'asked', isOwn }] : [];
  });
}
