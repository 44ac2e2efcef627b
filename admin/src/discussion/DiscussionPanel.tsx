import type { DiscussionSubject } from './discussionSubject.ts';
import { Attachments } from './Attachments.tsx';
import { CommentThread } from './CommentThread.tsx';

interface DiscussionPanelProps {
  about: DiscussionSubject;
  /** Why files can neither come nor go now, in words; null while they can. */
  lock: string | null;
  /** The level of its headings on the page. */
  level: 'h2' | 'h3';
}

/** Files and discussion of a figure, a report or a pilot, as far as one may read them. */
export function DiscussionPanel({ about, lock, level }: DiscussionPanelProps) {
  return (
    <>
      <Attachments about={about} lock={lock} level={level} />
      <CommentThread about={about} level={level} />
    </>
  );
}
