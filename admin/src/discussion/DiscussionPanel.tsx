import type { DiscussionSubject } from './discussionSubject.ts';
import { Attachments } from './evidence/Attachments.tsx';
import { CommentThread } from './CommentThread.tsx';

interface DiscussionPanelProps {
  subject: DiscussionSubject;
  /** Why files cannot be added or deleted now, in words; null while they can. */
  lock: string | null;
  /** Heading level of its sections. */
  level: 'h2' | 'h3';
}

/** Files and comments of a subject, as far as the user may read them. */
export function DiscussionPanel({ subject, lock, level }: DiscussionPanelProps) {
  return (
    <>
      <Attachments subject={subject} lock={lock} level={level} />
      <CommentThread subject={subject} level={level} />
    </>
  );
}
