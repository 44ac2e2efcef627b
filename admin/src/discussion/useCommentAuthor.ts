import { useTranslate } from 'react-admin';
import type { Comment } from '@pilotage/shared';

/** Who wrote a comment: name and role as far as the user may read them. `name` is for labels of buttons. */
export function useCommentAuthor({ authorName, authorRole }: Comment): { name: string; author: string } {
  const translate = useTranslate();
  const role = authorRole === null ? '' : translate(`resources.comments.choices.authorRole.${authorRole}`);
  // Not every user may read names.
  if (!authorName) return { name: authorName ?? role, author: role };
  return { name: authorName, author: translate('discussion.said', { name: authorName, role }) };
}
