import type { SystemStore } from '@pilotage/db';
import { abilityOf, asSubject, type Comment, type MembershipRecord } from '@pilotage/shared';
import { canReadComments } from './commentReaders.ts';
import type { DiscussionSubject } from './findSubject.ts';

/** Somebody whom a comment concerns besides its author. */
export interface CommentRecipient {
  userId: number;
  kind: 'mentioned' | 'asked';
  /** Whether the subject is of the organisation in which they work. */
  isOwn: boolean;
}

const isStaffOf = ({ role, organisationId }: MembershipRecord, owner: number): boolean =>
  organisationId === owner && (role === 'partnerStaff' || role === 'partnerManager');

/** Whether this hat reads the subject as it stands now; of a report not only that it is there. */
function canReadSubject(membership: MembershipRecord, { subject, row }: DiscussionSubject): boolean {
  const field = subject === 'reports' ? 'narrative' : undefined;
  return abilityOf(membership, [subject]).can('read', asSubject(subject, row), field);
}

/**
 * Whom a new comment, or what a change adds to one, concerns: who is mentioned, and who works where somebody from outside
 * asks. Nobody who does not read both the subject and the comment at this moment, nobody who is disabled, and not its author.
 */
export async function findCommentRecipients(
  system: SystemStore,
  subject: DiscussionSubject,
  { before, after }: { before: Comment | null; after: Comment },
): Promise<CommentRecipient[]> {
  const { organisationId: owner, audience, authorId, authorRole, mentions } = after;
  const memberships = await system.all('memberships');
  const active = new Set((await system.all('users', { where: { disabled: false }, fields: [] })).map(({ id }) => id));
  const readers = memberships.filter(
    (membership) =>
      active.has(membership.userId) && canReadComments(membership, audience, owner) && canReadSubject(membership, subject),
  );
  const own = new Set(readers.filter((membership) => isStaffOf(membership, owner)).map(({ userId }) => userId));
  const isQuestion = before === null && (authorRole === 'leadPartner' || authorRole === 'evaluator');
  const isNew = (userId: number) => mentions.includes(userId) && !before?.mentions.includes(userId);
  return [...new Set(readers.map(({ userId }) => userId))].flatMap((userId): CommentRecipient[] => {
    if (userId === authorId) return [];
    const isOwn = own.has(userId);
    if (isNew(userId)) return [{ userId, kind: 'mentioned', isOwn }];
    return isQuestion && isOwn ? [{ userId, kind: 'asked', isOwn }] : [];
  });
}
