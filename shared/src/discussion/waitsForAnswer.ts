import { organisationRoles, type Role } from '../access/roles.ts';
import { audiences, type Comment } from './comment.ts';

type DiscussedComment = Pick<Comment, 'id' | 'subject' | 'subjectId' | 'audience' | 'authorRole' | 'resolvedAt'>;

/** Whose answer a comment waits for: the organisation that it is about, or the lead partner. */
export type AnsweringSide = 'organisation' | 'leadPartner';

const partnerRoles: ReadonlySet<Role> = new Set(organisationRoles.filter((role) => role !== 'leadPartner'));

const isOfSide = (role: Role, side: AnsweringSide): boolean =>
  side === 'organisation' ? partnerRoles.has(role) : role === 'leadPartner';

/**
 * Whether an open comment of others waits for an answer of this side: none of it wrote about the same subject afterwards, for readers to whom
 * the comment's author belongs. `comments` are those that the reader reads.
 */
export function waitsForAnswer(comment: DiscussedComment, comments: readonly DiscussedComment[], side: AnsweringSide): boolean {
  const { authorRole, resolvedAt } = comment;
  if (resolvedAt !== null || authorRole === null || isOfSide(authorRole, side)) return false;
  if (side === 'leadPartner' && comment.audience === 'organisation') return false;
  return !comments.some(
    (other) =>
      other.id > comment.id &&
      audiences.indexOf(other.audience) >= audiences.indexOf(comment.audience) &&
      other.subject === comment.subject &&
      other.subjectId === comment.subjectId &&
      other.authorRole !== null &&
      isOfSide(other.authorRole, side),
  );
}
